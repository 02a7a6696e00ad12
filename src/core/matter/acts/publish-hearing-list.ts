import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The list is published before the hearing (D713 16.3; seven days, HLJ 19). */
export const publishHearingList = defineAct({
  type: 'publishHearingList',
  event: 'HearingListPublished',
  stage: 'hearing',
  title: { zh: '公布听证参加人名单', en: 'Publish the list of participants' },
  roles: ['undertaking'],
  day: 'hearingListOn',
  after: ['hearingNoticeOn'],
  mustHold: ['D713/16.3/list'],
  settles: ['D713/16.3/list', 'GDH/19/participants'],
  fields: {
    hearingListed: f.hearingListed,
  },
});
