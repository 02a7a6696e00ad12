import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Publishes day, place, papers and the way participants are selected, in time before the hearing (D713 16; HLJ 19). */
export const announceHearing = defineAct({
  type: 'announceHearing',
  event: 'HearingAnnounced',
  stage: 'hearing',
  title: { zh: '公告听证会', en: 'Announce the hearing' },
  roles: ['undertaking'],
  once: 'hearingHeldOn',
  day: 'hearingNoticeOn',
  after: ['draftRecordedOn'],
  mustHold: ['HLJ/19/notice'],
  settles: ['HLJ/19/notice', 'D713/16.2/published', 'D713/16.3/selection', 'D713/16.3/sides', 'GDH/19/quorum'],
  fields: {
    hearingOn: f.hearingOn.unwrap(),
    hearingPlace: f.hearingPlace.unwrap(),
    hearingSelection: f.hearingSelection.unwrap(),
    hearingSeats: f.hearingSeats.unwrap(),
    hearingPostponed: f.hearingPostponed,
  },
  check: ({ on, hearingOn }) =>
    hearingOn <= on
      ? refuse(
          'invalid',
          { zh: '听证日应晚于公告日。', en: 'The hearing must be after the notice.' },
          { field: 'hearingOn' },
        )
      : undefined,
});
