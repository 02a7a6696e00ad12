import { z } from 'zod';
import { decisionFactsSchema, type FactName } from '@/core/law';
import { type ActRefusal, recordedEvent } from '@/core/matter';
import type { SubmitAnswer } from '@/ports/matter-api';
import { proofWanted } from './proof-due';

const words = z.object({ zh: z.string(), en: z.string() });
const factName = z.custom<FactName>((value) => typeof value === 'string' && value in decisionFactsSchema.shape);
const refusal = z.object({
  kind: z.enum([
    'not-yours',
    'gate-closed',
    'rule-breached',
    'needs-confirmation',
    'out-of-order',
    'already-done',
    'relied-on',
    'in-the-future',
    'before-the-matter',
    'ended',
    'invalid',
  ]),
  words,
  rule: z.string().optional(),
  obstacles: z.array(z.object({ rule: z.string(), says: words.nullable(), missing: z.array(factName) })).optional(),
  field: z.string().optional(),
  entries: z.array(z.number()).optional(),
  lateDays: z.number().optional(),
  missing: z.array(factName).optional(),
});

const recorded = z.object({ version: z.number() });
const refused = z.object({ kind: z.literal('refused'), refusal });
const conflict = z.object({ kind: z.literal('conflict'), version: z.number(), since: z.array(recordedEvent) });

/** What the API answered to an act, decoded; an answer nobody understands counts as a failure of the server. */
export function submitAnswer(status: number, body: unknown): SubmitAnswer {
  if (status === 507) return { kind: 'failed', reason: 'storage-full' };
  if (proofWanted(status, body) !== null) return { kind: 'failed', reason: 'unproved' };
  const done = status === 200 ? recorded.safeParse(body) : undefined;
  if (done?.success) return { kind: 'recorded', version: done.data.version };
  const no = status === 422 ? refused.safeParse(body) : undefined;
  if (no?.success) return { kind: 'refused', refusal: no.data.refusal as ActRefusal }; // optional fields are absent, not undefined, in JSON
  const stale = status === 409 ? conflict.safeParse(body) : undefined;
  if (stale?.success) return { kind: 'conflict', version: stale.data.version, since: stale.data.since };
  return { kind: 'failed', reason: 'server' };
}
