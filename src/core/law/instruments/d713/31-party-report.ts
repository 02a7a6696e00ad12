import { civilDate } from '@/core/kernel';
import { ifPassed } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import type { DecisionFacts } from '../../facts/decision-facts';
import { quoted } from '../../provision';

/** Whether what was reported is the text from before the meeting changed it; the decree leaves a second report to the Party's own rules. */
export const isReportOfFormerText = ({ partyReportedOn, discussedOn, decisionOutcome }: DecisionFacts): boolean =>
  Boolean(partyReportedOn && discussedOn && partyReportedOn < discussedOn) && decisionOutcome === 'passed-with-changes';

const formerText = {
  zh: '出台前已请示报告；报告的是会议修改前的文本，修改后的是否再报告，依党委的规定，可再次登记。',
  en: 'Reported before issue, in the text from before the meeting changed it; whether to report again is for the rules of the committee, and can be recorded.',
};

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
  holds: (facts) => {
    if (facts.partyReportedOn === null) return facts.publishedOn ? false : { missing: ['partyReportedOn'] };
    return isReportOfFormerText(facts) ? { holds: true, says: formerText } : true;
  },
  met: () => ({ zh: '出台前已请示报告。', en: 'Reported before issue.' }),
  unmet: () => ({ zh: '出台前没有请示报告。', en: 'Not reported before issue.' }),
});
