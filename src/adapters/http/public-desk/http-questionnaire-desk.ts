import * as z from 'zod/mini';
import type { SendRequest } from '@/adapters/http';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { type QuestionnaireDesk, questionnaire, questionnaireReply } from '@/ports/questionnaire';
import { askDesk } from './ask-desk';

const desk = z.object({ questionnaire: z.nullable(questionnaire), replies: z.array(questionnaireReply) });
const refusal = z.object({
  kind: z.enum(['not-allowed', 'not-found', 'invalid', 'changed', 'published', 'closed', 'too-early']),
  until: z.optional(z.custom<CivilDate>(isCivilDate)),
});

/** The questionnaire of a consultation over HTTP. */
export function httpQuestionnaireDesk(base: URL, send: SendRequest): QuestionnaireDesk {
  const ask = askDesk(base, send, refusal);
  const step = (name: string) => (matterId: string) =>
    ask(matterId, `questionnaire/${name}`, desk, { method: 'POST', body: {} });
  return {
    read: (matterId) => ask(matterId, 'questionnaire', desk),
    write: (matterId, version, questions) =>
      ask(matterId, 'questionnaire', desk, { method: 'PUT', body: { version, questions } }),
    publish: step('publication'),
    withdraw: step('withdrawal'),
    publishResults: step('results'),
  };
}
