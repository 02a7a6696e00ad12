import { z } from 'zod';
import { type CivilDate, cleanText, isNamedDay } from '@/core/kernel';

// Schemas are interpreted, never compiled: a strict content security policy allows no eval, not even the attempt.
z.config({ jitless: true });

/** Building parts of the facts schema: a day, a line of text, a long text. Texts are limited, without signs nobody sees, trimmed and never empty. */
export const day = z
  .custom<CivilDate>(isNamedDay, { error: 'a day of the calendar, YYYY-MM-DD' })
  .meta({ type: 'string', format: 'date' });
export const line = z.string().overwrite(cleanText).min(1).max(200);
export const prose = z.string().overwrite(cleanText).min(1).max(20_000);
export const count = z.number().int().min(0).max(10_000_000);
export const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A recorded applicability judgement (适用/不适用，理由): who judged, when, and why; null: no reason was given. */
export const judgement = z.strictObject({ applies: z.boolean(), because: prose.nullable(), by: line, on: day });
