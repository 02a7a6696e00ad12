import * as z from 'zod/mini';
import { datasetMetadataSchema, fieldSchema } from '@/ports/data-source';

const words = z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const identifier = z.string().check(z.minLength(1), z.maxLength(63));
const count = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

/** `closed` refuses keys it does not know: a misspelt one is an error, not a setting that is not there. */
const closed = <T extends z.core.$ZodLooseShape>(shape: T) => z.strictObject(shape);

const table = closed({
  schema: z._default(identifier, 'public'),
  table: identifier,
  about: closed(datasetMetadataSchema.shape),
  /** The columns shown, and no others; `column` where it is called otherwise in the table. */
  fields: z.array(closed({ ...fieldSchema.shape, column: z.optional(identifier) })).check(
    z.minLength(1),
    z.refine((fields) => fields.some(({ key }) => key), { error: 'no field is marked as key: pages need an order' }),
    z.refine((fields) => fields.every(({ kind }) => kind !== 'geo'), {
      error: 'geo fields are not served from tables',
    }),
    z.refine((fields) => new Set(fields.map(({ name }) => name)).size === fields.length, { error: 'a field twice' }),
  ),
  related: z.optional(z.array(z.string())),
});

/** The tables a gateway shows: which ones, which columns, with which card. The address of the database is in the environment. */
export const tableFile = closed({
  name: words,
  owner: z.string().check(z.minLength(1)),
  connection: closed({ env: z.string().check(z.regex(/^[A-Z][A-Z0-9_]{0,99}$/)) }),
  limits: z._default(
    closed({
      /** Longest time of one statement. */
      statementMs: z._default(count(10, 600_000), 20_000),
      /** Most rows in one page. */
      pageRows: z._default(count(1, 50_000), 10_000),
      /** Most rows of one question, page after page; more is told as a part. */
      questionRows: z._default(count(1, 100_000_000), 1_000_000),
      connections: z._default(count(1, 100), 8),
    }),
    { statementMs: 20_000, pageRows: 10_000, questionRows: 1_000_000, connections: 8 },
  ),
  tables: z.array(table).check(
    z.minLength(1),
    z.refine((tables) => new Set(tables.map(({ about }) => about.dataset)).size === tables.length, {
      error: 'two tables with the same dataset',
    }),
  ),
});
export type TableFile = z.infer<typeof tableFile>;
export type ServedTable = TableFile['tables'][number];
export type ServedField = ServedTable['fields'][number];
