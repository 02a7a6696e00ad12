import { isReportOfFormerText } from '@/core/law';
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
  // What the meeting changed may have to be reported once more.
  again: ({ facts }) => isReportOfFormerText(facts),
  day: 'partyReportedOn',
  after: ['draftRecordedOn'],
  fields: {},
});
