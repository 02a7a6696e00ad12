import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The list is published before the hearing (D713 16.3; seven days, HLJ 19). */
export const publishHearingList = defineAct({
  type: 'publishHearingList',
  event: 'HearingListPublished',
  kind: 'performs',
  stage: 'hearing',
  publishes: true,
  title: { zh: '公布听证参加人名单', en: 'Publish the list of participants' },
  roles: ['undertaking'],
  day: 'hearingListOn',
  after: ['hearingNoticeOn'],
  fields: {
    hearingListed: f.hearingListed,
  },
});
