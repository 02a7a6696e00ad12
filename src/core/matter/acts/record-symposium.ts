import { count, day, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** A symposium with the day its papers were sent (HLJ 17). */
export const recordSymposium = defineAct({
  type: 'recordSymposium',
  event: 'SymposiumHeld',
  kind: 'records',
  stage: 'participation',
  inAnyOrder: true,
  title: { zh: '记录座谈会', en: 'Record a symposium' },
  roles: ['undertaking'],
  after: ['startedOn'],
  tells: ['participationMethods', 'symposiums'],
  fields: { materialsOn: day, attendees: count, summary: prose },
  check: ({ on, materialsOn, attendees }) =>
    attendees === 0
      ? refuse('invalid', { zh: '座谈会至少有一人参加。', en: 'Somebody has to attend.' }, { field: 'attendees' })
      : materialsOn > on
        ? refuse(
            'invalid',
            { zh: '材料送达日晚于开会日。', en: 'The papers were sent after the meeting.' },
            { field: 'materialsOn' },
          )
        : undefined,
  tell: (_payload, { facts }) => ({
    participationMethods: [...new Set([...(facts.participationMethods ?? []), 'symposium' as const])],
  }),
  add: ({ on, materialsOn, attendees, summary }) => ({ symposiums: [{ heldOn: on, materialsOn, attendees, summary }] }),
});
