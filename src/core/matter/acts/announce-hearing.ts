import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Publishes day, place, papers and the way participants are selected, in time before the hearing (D713 16; HLJ 19). */
export const announceHearing = defineAct({
  type: 'announceHearing',
  event: 'HearingAnnounced',
  kind: 'performs',
  stage: 'hearing',
  publishes: true,
  title: { zh: '公告听证会', en: 'Announce the hearing' },
  roles: ['undertaking'],
  once: 'hearingHeldOn',
  round: 'hearing',
  day: 'hearingNoticeOn',
  after: ['draftRecordedOn'],
  fields: {
    hearingOn: f.hearingOn.unwrap(),
    hearingPlace: f.hearingPlace.unwrap(),
    hearingSelection: f.hearingSelection.unwrap(),
    hearingSelectionOn: f.hearingSelectionOn,
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
