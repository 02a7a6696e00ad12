import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

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
  check({ hearingAttended: came, hearingSpeakers }, { facts: { hearingListed: listed } }) {
    if (came === undefined) return undefined;
    if (listed !== undefined && came > listed)
      return refuse(
        'invalid',
        {
          zh: `到会参加人 ${came} 人，多于名单公布的 ${listed} 人；旁听的不是听证参加人。名单有误的，先更正名单。`,
          en: `${came} participants came, and ${listed} are on the list; who only listens is none. Correct the list first if it is wrong.`,
        },
        { field: 'hearingAttended' },
      );
    const spoke = new Set(hearingSpeakers.map(({ name }) => name)).size;
    return spoke > came
      ? refuse(
          'invalid',
          {
            zh: `到会参加人 ${came} 人，发言的却有 ${spoke} 人：请核对人数或者发言人。`,
            en: `${came} participants came, and ${spoke} of them spoke: check the number or the speakers.`,
          },
          { field: 'hearingAttended' },
        )
      : undefined;
  },
});
