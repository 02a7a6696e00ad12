import { defineAct } from '../act';

/**
 * Before it is issued, the decision is reported to the Party committee of the same level (D713 31.1): before the meeting or after it,
 * as the committee has ruled.
 */
export const reportToParty = defineAct({
  type: 'reportToParty',
  event: 'ReportedToParty',
  kind: 'records',
  stage: 'publication',
  title: { zh: '向同级党委请示报告', en: 'Report to the Party committee' },
  roles: ['undertaking', 'office'],
  once: 'partyReportedOn',
  day: 'partyReportedOn',
  after: ['draftRecordedOn'],
  fields: {},
});
