import * as z from 'zod/mini';
import { querySchema } from '@/analysis/tables';
import { capabilitiesSchema, fieldSchema, noteSchema, refusalSchema } from '@/ports/data-source';
import { beyondCatalogueSchema, catalogueRecordSchema } from './catalogue-record';

/** `GET datasets`. */
export const listWire = z.object({
  datasets: z.array(z.object({ catalogue: catalogueRecordSchema, beyond: beyondCatalogueSchema })),
});

/** `GET datasets/<id>`. */
export const cardWire = z.object({
  catalogue: catalogueRecordSchema,
  beyond: beyondCatalogueSchema,
  fields: z.array(fieldSchema),
  can: capabilitiesSchema,
  rows: z.optional(z.number()),
  notes: z.array(noteSchema),
});

const LARGEST_PAGE = 50_000;

/** Body of `POST datasets/<id>/ask`: a question, where to go on, and at most how many rows to send. */
export const queryWire = z.strictObject({
  ask: querySchema,
  cursor: z.nullable(z.string().check(z.maxLength(8_000))),
  size: z.int().check(z.gte(1), z.lte(LARGEST_PAGE)),
});

/** Its answer: cells column by column, in the order of the question. */
export const pageWire = z.object({
  columns: z.array(
    z.object({
      name: z.string(),
      values: z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
      /** How settled each cell is, as bits; absent: all are. */
      flags: z.optional(z.array(z.int().check(z.gte(0), z.lte(255)))),
    }),
  ),
  rows: z.int().check(z.gte(0)),
  next: z.nullable(z.string()),
  total: z.optional(z.int().check(z.gte(0))),
  sourceAt: z.optional(z.string()),
  notes: z.array(noteSchema),
});
export type PageWire = z.infer<typeof pageWire>;

/** What it answers instead, with a status that says the same. */
export const refusedWire = z.object({ refusal: refusalSchema });
