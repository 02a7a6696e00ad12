import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** Every proposal is studied before the authority is asked to start (D713 10.1). */
export const recordStudy = defineAct({
  type: 'recordStudy',
  event: 'ProposalStudied',
  kind: 'records',
  stage: 'initiation',
  title: { zh: '记录研究论证', en: 'Record the study of the proposal' },
  roles: ['undertaking', 'office'],
  day: 'studiedOn',
  fields: {
    studyUnit: f.studyUnit.unwrap(),
    studyResult: f.studyResult.unwrap(),
    studyReportOn: f.studyReportOn,
  },
});
