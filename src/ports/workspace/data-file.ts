import * as z from 'zod/mini';
import { fileCardSchema } from '@/ports/file-import';
import type { Collection } from './collection';

/** A data file a person brought: its card and what identifies its bytes. The bytes themselves stay in that person's browser. */
export const dataFileSchema = z.strictObject({
  fileName: z.string().check(z.minLength(1), z.maxLength(300)),
  bytes: z.int().check(z.gte(1)),
  rows: z.int().check(z.gte(0)),
  /** SHA-256 of the bytes. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  card: fileCardSchema,
  /** Days it is kept after it was brought; null, or not told: until a person removes it. */
  keepDays: z.optional(z.nullable(z.int().check(z.gte(1), z.lte(36_500)))),
});
export type DataFile = z.infer<typeof dataFileSchema>;

/** Everybody may bring a file; who brought it, or the general office, replaces and removes it. The id is that of the data set. */
export const dataFiles: Collection<DataFile> = {
  body: dataFileSchema,
  mayWrite: (actor, before) => before === undefined || actor.id === before.createdBy.id || actor.role === 'office',
  maxBytes: 400_000,
};
