import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { beforeReview } from '../../order-of-days';
import { quoted } from '../../provision';

/** The authority decides to start, after the proposal and before the steps that follow. */
export const authorityStarted = checkRule({
  id: 'D713/10.1/start',
  ref: 'R015',
  stage: 'initiation',
  layer: 'N',
  legalBasis: [quoted('D713', '10.1', '报请决策机关决定是否启动决策程序', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'participation',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '决策机关决定启动', en: 'The authority decided to start' },
  reads: ['startedOn'],
  step: 'startedOn',
  before: ['consultationOpened', 'hearingHeldOn', ...beforeReview],
  holds: ({ startedOn, proposedOn }) => proposedOn === undefined || startedOn >= proposedOn,
  met: () => ({ zh: '已决定启动决策程序。', en: 'The procedure was started by decision.' }),
  unmet: () => ({ zh: '启动早于建议提出。', en: 'Started before it was proposed.' }),
});
