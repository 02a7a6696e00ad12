import { civilDate } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { checkRule } from '../../check-rule';
import { beforeReview } from '../../order-of-days';
import { paraphrased } from '../../provision';

/** An expert report exists: made after the meeting, before the review; recorded that there is none is the breach. */
export const expertReportMade = checkRule({
  id: 'HLJ/26/report',
  ref: 'R076',
  stage: 'experts',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '26', '论证结束后应当形成专家论证报告', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '形成专家论证报告', en: 'An expert report exists' },
  reads: ['expertReportOn'],
  step: 'expertReportOn',
  after: ['expertMeetingOn'],
  before: beforeReview,
  applies: ifExperts,
  holds: ({ expertReportOn }) => expertReportOn !== null,
  met: () => ({ zh: '专家论证报告已形成。', en: 'The report is there.' }),
  unmet: () => ({ zh: '没有专家论证报告。', en: 'There is no report.' }),
});
