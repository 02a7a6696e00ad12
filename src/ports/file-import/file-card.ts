import * as z from 'zod/mini';
import { datasetMetadataSchema, fieldSchema, noteSchema } from '@/ports/data-source';

const short = z.string().check(z.minLength(1), z.maxLength(200));

/** A field of a file: what every field is, and under which heading the file has it. */
const fileFieldSchema = z.extend(fieldSchema, {
  /** Heading as it stands in the file; not recorded: the field's name, with or without its unit in brackets. */
  column: z.optional(short),
});
export type FileField = z.infer<typeof fileFieldSchema>;

export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const;
export type Encoding = (typeof encodings)[number];

export const dayOrders = ['ymd', 'mdy', 'dmy'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** What may stand between cells; the full-width signs in tables typed by hand. */
export const delimiters = [',', '\t', ';', '|', '，', '；', '、'] as const;

/** What a person knows of how a file is to be read. What is not said here is not guessed: it is named and refused. */
export const fileReadingSchema = z.strictObject({
  encoding: z.optional(z.enum(encodings)),
  delimiter: z.optional(z.enum(delimiters)),
  /** Name of the sheet; not recorded: the first one. */
  sheet: z.optional(short),
  /** Rows above the headings: a title, a unit line. */
  skipRows: z.optional(z.int().check(z.gte(0), z.lte(50))),
  /** Rows of headings, joined from above with `-`. */
  headerRows: z.optional(z.int().check(z.gte(1), z.lte(3))),
  /** Cells that mean "not recorded", besides the empty one: `-`, `…`, `N/A`. */
  missing: z.optional(z.array(z.string().check(z.maxLength(20))).check(z.maxLength(20))),
  /** Rows of totals (合计, 其中：…), and of footnotes (注：) and headings that stand again, are left out, and that is told. */
  totals: z.optional(z.literal('leave-out')),
  footnotes: z.optional(z.literal('leave-out')),
  /** Columns the card does not name are left out, and that is told. */
  otherColumns: z.optional(z.literal('leave-out')),
  /** Year of dates written without one: 1-3月. */
  year: z.optional(z.int().check(z.gte(1900), z.lte(2199))),
  /** Plain numbers in date columns are day numbers of Excel, counted from this epoch. */
  serialDates: z.optional(z.literal([1900, 1904])),
  /** Order of dates with the year behind or of two digits: 3/4/2026, 26-3-4. */
  dayOrder: z.optional(z.enum(dayOrders)),
  /** Rows that look like totals or footnotes and are data, by their number. */
  dataRows: z.optional(z.array(z.int().check(z.gte(1))).check(z.maxLength(1000))),
  /** Blanks below a told cell in the columns on the left: the cell above holds for them (`fill`), or nothing is told (`keep`). */
  blanks: z.optional(z.enum(['fill', 'keep'])),
  /** The unit said above the table is not that of the columns: their headings hold. */
  unitAbove: z.optional(z.literal('leave-out')),
});
export type FileReading = z.infer<typeof fileReadingSchema>;

/**
 * The card beside a data file, `<name>.card.json`. A card without share type or owner is invalid; a `share` of `unknown` must
 * be said, it is never assumed.
 */
export const fileCardSchema = z.strictObject({
  about: datasetMetadataSchema,
  fields: z.array(fileFieldSchema).check(z.minLength(1), z.maxLength(500)),
  reading: z.optional(fileReadingSchema),
  notes: z.optional(z.array(noteSchema)),
});
export type FileCard = z.infer<typeof fileCardSchema>;
