import { z } from 'zod';
import { count, prose } from '@/core/law';
import { defineAct } from '../act';

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
  tell: ({ kind }, { facts }) => ({
    participationMethods: [...new Set([...(facts.participationMethods ?? []), kind])],
  }),
  add: ({ on, kind, people, summary }) => ({ surveys: [{ kind, on, people, summary }] }),
});
