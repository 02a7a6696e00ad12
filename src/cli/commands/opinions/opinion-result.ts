import { z } from 'zod';
import { personalKinds, positions } from '@/analysis/opinions';

const count = z.int().min(0);
const row = z.int().min(1).describe('row of the file as a spreadsheet counts: from 1, headings included');
const byPosition = z.strictObject(
  Object.fromEntries(positions.map((position) => [position, count])) as Record<
    (typeof positions)[number],
    typeof count
  >,
); // of all positions

const opinionRowResult = z.strictObject({
  row,
  id: z.string().optional(),
  exact: row.describe('first row with the same normalised words'),
  set: row.describe('row that stands for all near-copies of this one, itself where it has none'),
  theme: count.nullable().describe('number of a theme; null: it belongs to none'),
  also: count.optional().describe('a second theme, nearly as near'),
  likeness: z.number().describe('likeness to its theme, 0 to 1; below 0 unlike'),
  stance: z.enum(positions),
  condition: z.string().optional().describe('what agreement hangs on, in the words of the row'),
  ironic: z.literal(true).optional().describe('the words may mean the opposite: a person must look'),
  mixed: z.literal(true).optional().describe('both for and against are said'),
  district: z.string().nullable().describe('null: no place is named, or it is not clear which'),
  districtFrom: z.enum(['column', 'text']).optional().describe('whether a column tells the district or the text'),
  pii: z.array(
    z.strictObject({
      kind: z.enum(personalKinds),
      start: count.describe('first UTF-16 unit in the cell'),
      end: count.describe('unit after the last'),
    }),
  ),
  masked: z.string().optional().describe('the text with personal data replaced, where it holds any'),
});

/** What `hengce opinions` writes. */
export const opinionResult = z.strictObject({
  format: z.literal('hengce/opinions@1'),
  file: z.strictObject({
    name: z.string(),
    sha256: z.string(),
    format: z.string(),
    encoding: z.string().nullable(),
    columns: z.record(z.string(), z.string()).describe('heading of the column each field was read from'),
    aside: z.array(row).describe('rows that hold something but no text: not analysed'),
    repeatedIds: z.array(z.string()).optional().describe('numbers that stand in more than one row'),
  }),
  method: z.strictObject({ seed: z.int(), silhouette: z.number(), note: z.string() }),
  counts: z.strictObject({
    rows: count,
    distinct: count.describe('different normalised texts'),
    statements: count.describe('without near-copies'),
    persons: count.nullable().describe('different senders, as told; null: not told'),
    campaigns: count,
    ironic: count,
    pii: count.describe('rows that hold personal data'),
  }),
  stance: z.strictObject({ rows: byPosition, statements: byPosition }),
  themes: z.array(
    z.strictObject({
      theme: count,
      label: z.string(),
      words: z.array(z.strictObject({ word: z.string(), rows: count, z: z.number() })),
      rows: count,
      statements: count,
      stance: byPosition,
      representatives: z.array(row),
    }),
  ),
  districts: z.array(z.strictObject({ district: z.string(), rows: count, statements: count })),
  campaigns: z.array(
    z.strictObject({
      set: row,
      rows: count,
      wordings: count,
      senders: count.nullable(),
      because: z.enum(['burst', 'edited', 'copies']),
      burst: z.strictObject({ from: z.string(), to: z.string(), share: z.number() }).nullable(),
      text: z.string().describe('the text that stands for it, masked'),
    }),
  ),
  forms: z.array(z.strictObject({ at: z.enum(['start', 'end']), text: z.string(), rows: count })),
  uncommon: z.array(row).describe('statements far from every theme: few say it, none may overlook it'),
  search: z.strictObject({ for: z.string(), rows: z.array(row) }).optional(),
  opinions: z.array(opinionRowResult),
});
export type OpinionResult = z.infer<typeof opinionResult>;
export type OpinionRowResult = z.infer<typeof opinionRowResult>;
