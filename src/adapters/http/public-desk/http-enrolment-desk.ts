import * as z from 'zod/mini';
import type { SendRequest } from '@/adapters/http';
import { type CivilDate, isCivilDate } from '@/core/kernel';
import { type EnrolmentDesk, enrolment, enrolmentCall } from '@/ports/enrolment';
import { askDesk } from './ask-desk';

const desk = z.object({ call: z.nullable(enrolmentCall), enrolments: z.array(enrolment) });
const refusal = z.object({
  kind: z.enum([
    'not-allowed',
    'not-found',
    'invalid',
    'no-notice',
    'changed',
    'frozen',
    'unjudged',
    'nobody',
    'too-early',
  ]),
  until: z.optional(z.custom<CivilDate>(isCivilDate)),
});

/** Enrolment for a hearing over HTTP. */
export function httpEnrolmentDesk(base: URL, send: SendRequest): EnrolmentDesk {
  const ask = askDesk(base, send, refusal);
  const post = (matterId: string, step: string, body: unknown) =>
    ask(matterId, `enrolments/${step}`, desk, { method: 'POST', body });
  return {
    read: (matterId) => ask(matterId, 'enrolments', desk),
    open: (matterId, until) => post(matterId, 'call', { until }),
    judge: (matterId, id, reason) => post(matterId, 'judgement', { id, reason }),
    freeze: (matterId, seedSource) => post(matterId, 'freeze', { seedSource }),
    draw: (matterId, seed) => post(matterId, 'draw', { seed }),
  };
}
