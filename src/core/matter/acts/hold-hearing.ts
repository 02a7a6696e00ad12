import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';

const f = decisionFactsSchema.shape;

/** The three steps in public; the record is confirmed and signed, refusals are noted (D713 17.1). */
export const holdHearing = defineAct({
  type: 'holdHearing',
  event: 'HearingHeld',
  kind: 'records',
  stage: 'hearing',
  title: { zh: '举行听证会', en: 'Hold the hearing' },
  roles: ['undertaking'],
  gate: 'hearing',
  once: 'hearingHeldOn',
  day: 'hearingHeldOn',
  fields: {
    hearingHost: f.hearingHost.unwrap(),
    hearingSteps: f.hearingSteps.unwrap(),
    hearingPublic: f.hearingPublic.unwrap(),
    hearingSpeakers: f.hearingSpeakers.unwrap(),
    hearingAttended: f.hearingAttended,
    hearingHostDeclaration: f.hearingHostDeclaration,
  },
});
