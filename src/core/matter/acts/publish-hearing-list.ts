import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

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
  /** Seats may stay empty; nobody sits without one. */
  check: ({ hearingListed: listed }, { facts: { hearingSeats = [] } }) => {
    const seats = hearingSeats.reduce((sum, side) => sum + side.seats, 0);
    return listed !== undefined && seats > 0 && listed > seats
      ? refuse(
          'invalid',
          {
            zh: `名单 ${listed} 人，多于公告的名额 ${seats} 人。名额有误的，先更正公告。`,
            en: `${listed} on the list, and the notice gives ${seats} seats. Correct the notice first if it is wrong.`,
          },
          { field: 'hearingListed' },
        )
      : undefined;
  },
});
