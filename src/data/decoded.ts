import type * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import type { Refusal } from '@/ports/data-source';
import type { Received } from './transport';

/** The body of an answer in the agreed shape; another shape is refused with the place that is wrong. */
export function decoded<T>(
  schema: z.ZodMiniType<T>,
  answer: Result<Received, Refusal>,
  prepared?: (text: string) => string,
): Result<T, Refusal> {
  if (!answer.ok) return answer;
  const body = answer.value.json(prepared);
  if (!body.ok) return body;
  const parsed = schema.safeParse(body.value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err({ kind: 'malformed', where: `${issue?.path.map(String).join('.') || 'body'}: ${issue?.message ?? '?'}` });
}
