import { civilDate } from '@/core/kernel';
import { ifFeature } from '../../applicability';
import { checkRule } from '../../check-rule';
import { beforeReview } from '../../order-of-days';
import { paraphrased } from '../../provision';

export const marketPlayersHeard = checkRule({
  id: 'HLJ/18/market-players',
  ref: 'R040',
  stage: 'participation',
  layer: 'H',
  parameter: 'marketPlayersHeard',
  legalBasis: [paraphrased('HLJ', '18', '重大经济决策应当听取市场主体、行业协会意见', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '重大经济决策听取市场主体意见', en: 'Market players were heard on a major economic decision' },
  step: 'marketPlayersHeardOn',
  before: beforeReview,
  reads: ['marketPlayersHeardOn'],
  applies: ifFeature('majorEconomic', '不是重大经济决策。', 'Not a major economic decision.'),
  holds: ({ marketPlayersHeardOn }) => marketPlayersHeardOn !== null,
  met: () => ({ zh: '已听取市场主体意见。', en: 'Market players were heard.' }),
  unmet: () => ({ zh: '未听取市场主体意见。', en: 'Market players were not heard.' }),
});
