import { z } from 'zod';
import { count, day, digest, line } from './fact';

const person = z.strictObject({ name: line, unit: line, stratum: line });

/** A draw of experts as anybody can repeat it: the list, how many of each field, the public seed, and who came out. */
export const expertDrawParts = {
  /** A number that nobody could know when it was announced. */
  seed: line,
  seedSource: line,
  /** Day on which it was announced which number would be taken. */
  seedAnnouncedOn: day,
  pool: z.array(person).min(1).max(500),
  wanted: z
    .array(z.strictObject({ stratum: line, count }))
    .min(1)
    .max(40),
  /** SHA-256 of the list in a fixed order. */
  poolDigest: digest,
  drawn: z.array(person).min(1).max(60),
} as const;
