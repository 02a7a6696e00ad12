import * as z from 'zod/mini';
import { fieldKinds } from '@/analysis/tables';
import { provenanceSchema } from '@/ports/data-source';
import type { Collection } from './collection';

const words = z.object({ zh: z.string(), en: z.string() });
const cell = z.union([z.string().check(z.maxLength(20_000)), z.number(), z.boolean(), z.null()]);

/** The answer someone relied on, whole: columns and cells, where they came from, and the digest that seals them. */
export const snapshotSchema = z.strictObject({
  /** 1: the id of the document is its digest, and the words are not sealed. */
  format: z.union([z.literal(1), z.literal(2)]),
  /** SHA-256 of columns and cells. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** SHA-256 of everything else here, the id of the document; from format 2 on. */
  seal: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  rows: z.int().check(z.gte(0), z.lte(50_000)),
  columns: z
    .array(
      z.strictObject({
        name: z.string().check(z.maxLength(200)),
        kind: z.enum(fieldKinds),
        unit: z.optional(z.string().check(z.maxLength(100))),
        cells: z.array(cell).check(z.maxLength(50_000)),
        flags: z.optional(z.array(z.int().check(z.gte(0), z.lte(255))).check(z.maxLength(50_000))),
      }),
    )
    .check(z.maxLength(200)),
  /** Words of the columns as they stood in the card. */
  labels: z.record(z.string(), words),
  /** Words of codes by column. */
  codes: z.record(z.string(), z.record(z.string(), words)),
  from: provenanceSchema,
  /** Whether the person who froze it marked it as holding personal data: it must stay erasable. */
  personal: z.boolean(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Written once, by whoever may act on a dossier; removed by the office alone, and only where it holds personal data. */
export const snapshots: Collection<Snapshot> = {
  body: snapshotSchema,
  mayWrite: (actor, before, next) =>
    next === undefined
      ? actor.role === 'office' && before?.body.personal === true
      : before === undefined && actor.role !== 'citizen',
  maxBytes: 2_000_000,
};
