import { z } from 'zod';
import { count, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Another way of hearing the public (D713 14.2; HLJ 15, 18). */
export const recordSurvey = defineAct({
  type: 'recordSurvey',
  event: 'SurveyHeld',
  kind: 'records',
  stage: 'participation',
  inAnyOrder: true,
  title: { zh: '记录走访、问卷、民调', en: 'Record visits, questionnaires, polls' },
  roles: ['undertaking'],
  after: ['startedOn'],
  tells: ['participationMethods', 'surveys'],
  fields: { kind: z.enum(['site-visit', 'written', 'questionnaire', 'poll']), people: count, summary: prose },
  check: ({ people }) =>
    people === 0
      ? refuse(
          'invalid',
          { zh: '至少听取了一人的意见才能记录。', en: 'Somebody has to be heard.' },
          { field: 'people' },
        )
      : undefined,
  tell: ({ kind }, { facts }) => ({
    participationMethods: [...new Set([...(facts.participationMethods ?? []), kind])],
  }),
  add: ({ on, kind, people, summary }) => ({ surveys: [{ kind, on, people, summary }] }),
});
