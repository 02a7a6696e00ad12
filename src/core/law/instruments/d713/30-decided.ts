import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/**
 * Only what the meeting passed is published. What it put off waits for its next decision, what it rejected for a new one: until
 * then the door of publication stays shut, and what was published nevertheless is a breach.
 */
export const publishedWasPassed = checkRule({
  id: 'D713/30.1/decided',
  ref: 'R133',
  stage: 'publication',
  layer: 'N',
  legalBasis: [
    quoted('D713', '30.1', '决策机关行政首长在集体讨论的基础上作出决定', '2026-11-29'),
    quoted(
      'D713',
      '32.1',
      '通过本级人民政府公报和政府网站以及在本行政区域内发行的报纸等途径及时公布重大行政决策',
      '2026-11-29',
    ),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '公布的是已经通过的决策', en: 'What is published was passed' },
  reads: ['decisionOutcome'],
  takenOn: ({ discussedOn }) => discussedOn,
  holds: ({ decisionOutcome, discussedOn, publishedOn }) => {
    const passed = decisionOutcome === 'passed' || decisionOutcome === 'passed-with-changes';
    if (!passed) return publishedOn ? { holds: false, values: { early: 0 } } : { missing: ['decisionOutcome'] };
    return { holds: !(publishedOn && discussedOn && publishedOn < discussedOn), values: { early: 1 } };
  },
  met: () => ({ zh: '会议已通过。', en: 'Passed by the meeting.' }),
  unmet: ({ early }) =>
    early
      ? { zh: '公布早于集体讨论决定。', en: 'Published before it was decided.' }
      : { zh: '会议没有通过，却已公布。', en: 'Published although the meeting did not pass it.' },
});
