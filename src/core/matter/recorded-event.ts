import { z } from 'zod';
import { day, paper, prose } from '@/core/law';
import { roleIds } from './actor';
import type { RecordedEvent } from './entry';
import type { EventType } from './event';
import { payloadSchema } from './payload-schema';
import { firstFormat, upcastFirst } from './upcast/first-format';

export const actorSchema = z.strictObject({
  id: z.string().min(1).max(200),
  name: z.string().min(1).max(200),
  role: z.enum(roleIds),
  unit: z.string().max(200),
});

const envelope = z.strictObject({
  schema: z.literal(2),
  id: z.string().min(1).max(120),
  seq: z.number().int().min(1),
  recordedAt: z.iso.datetime({ offset: true }),
  on: day,
  actor: actorSchema,
  commandId: z.string().min(1).max(100),
  type: z.string().min(1).max(100),
  payload: z.record(z.string(), z.unknown()),
  papers: z.array(paper).max(200).optional(),
  corrects: z.number().int().min(1).optional(),
  confirmed: z
    .strictObject({
      reason: prose,
      breaches: z.array(z.string()),
      unmet: z.array(z.string()).optional(),
      lateDays: z.number().int().min(1).optional(),
    })
    .optional(),
});

const current = envelope.transform((entry, context): RecordedEvent => {
  const schema = payloadSchema(entry.type);
  if (!schema) {
    context.addIssue({ code: 'custom', path: ['type'], message: `no event of the type ${entry.type}` });
    return z.NEVER;
  }
  const decoded = schema.safeParse(entry.payload);
  if (decoded.success) return { ...entry, type: entry.type as EventType, payload: decoded.data }; // its schema was found by it
  for (const issue of decoded.error.issues)
    context.addIssue({ code: 'custom', path: ['payload', ...issue.path], message: issue.message });
  return z.NEVER;
});

/** Decodes an entry of a record from a store, a file or the network; entries of earlier formats are brought up to date. */
export const recordedEvent: z.ZodType<RecordedEvent> = z.union([current, firstFormat.transform(upcastFirst)], {
  error: (issue) => (issue.code === 'invalid_union' ? unionMessage(issue.errors) : undefined),
});

/** Names what is wrong by the present format, unless the entry looks like one of the first. */
function unionMessage(errors: readonly (readonly z.core.$ZodIssue[])[]): string {
  const [ofCurrent = [], ofFirst = []] = errors;
  const issues = ofFirst.length < ofCurrent.length ? ofFirst : ofCurrent;
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
