import * as z from 'zod/mini';
import type { Refusal } from '@/ports/data-source';

const told = z.optional(z.nullable(z.string()));
const errorSchema = z.object({ code: z.string(), message: z.string(), details: told, hint: told });

/** Reads an error by its code, of PostgREST or PostgreSQL; undefined: the status says enough. */
export function refusalOfError(status: number, said: string): Refusal | undefined {
  let body: unknown;
  try {
    body = JSON.parse(said);
  } catch {
    return undefined;
  }
  const error = errorSchema.safeParse(body);
  if (!error.success) return undefined;
  const { code, message, details, hint } = error.data;
  if (code === 'PGRST123') return { kind: 'unsupported', clause: 'fold', hint: message };
  if (code === '57014') return { kind: 'late', afterMs: 0 }; // statement timeout
  if (code === 'PGRST103') return { kind: 'malformed', where: `rows went while they were read: ${details ?? message}` };
  if (code === '42501') return { kind: 'forbidden', need: status === 401 ? 'login' : 'grant' };
  if (code === '42703') return { kind: 'malformed', where: message }; // no such column any more
  if (status === 400)
    return { kind: 'unsupported', clause: 'request', hint: [message, hint].filter(Boolean).join(' ') };
  return undefined;
}
