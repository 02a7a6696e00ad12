import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Process, majority view, adoption, and reasons where the majority is not followed (HLJ 26, 27). */
export const reportExpertArgument = defineAct({
  type: 'reportExpertArgument',
  event: 'ExpertArgumentReported',
  kind: 'records',
  stage: 'experts',
  title: { zh: '形成专家论证报告', en: 'Report the expert review' },
  roles: ['undertaking'],
  day: 'expertReportOn',
  after: ['expertOpinions'],
  fields: {
    expertForm: f.expertForm.unwrap(),
    expertLeaderAttended: f.expertLeaderAttended.unwrap(),
    expertMajorityFollowed: f.expertMajorityFollowed.unwrap(),
    expertMajorityReason: f.expertMajorityReason.unwrap(),
    expertAdoption: f.expertAdoption.unwrap(),
    expertMaterialsOn: f.expertMaterialsOn,
    expertMeetingOn: f.expertMeetingOn,
  },
});
