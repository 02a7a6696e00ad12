import { z } from 'zod';

const preference = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('usual') }),
  z.strictObject({ kind: z.literal('u-shape'), q: z.number() }),
  z.strictObject({ kind: z.literal('v-shape'), p: z.number() }),
  z.strictObject({ kind: z.literal(['level', 'linear']), q: z.number(), p: z.number() }),
  z.strictObject({ kind: z.literal('gaussian'), s: z.number() }),
]);

/** Preference functions of PROMETHEE as a case file tells them. */
export const preferences = z.array(preference).describe('one for each criterion; thresholds in its unit');
