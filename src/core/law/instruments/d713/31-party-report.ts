import { civilDate } from '@/core/kernel';
import { ifPassed } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The Party report is made before the decision is issued. What the meeting did not pass is not issued and owes none. */
export const partyReportMade = checkRule({
  id: 'D713/31.1/party-report',
  ref: 'R131',
  stage: 'publication',
  layer: 'N',
  legalBasis: [quoted('D713', '31.1', '重大行政决策出台前应当按照规定向同级党委请示报告', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '出台前向同级党委请示报告', en: 'Party report before issue' },
  reads: ['partyReportedOn'],
  step: 'partyReportedOn',
  before: ['publishedOn'],
  applies: ifPassed,
  holds: ({ partyReportedOn, publishedOn }) =>
    partyReportedOn !== null || (publishedOn ? false : { missing: ['partyReportedOn'] }),
  met: () => ({ zh: '出台前已请示报告。', en: 'Reported before issue.' }),
  unmet: () => ({ zh: '出台前没有请示报告。', en: 'Not reported before issue.' }),
});
