import type { Encoding } from './file-card';

/**
 * Why a text was read in an encoding: a person said so, a mark at its start, the zero bytes of UTF-16, nothing but plain signs,
 * the one that fits from end to end, the one that breaks least, or two that both fit.
 */
export type EncodingReason = 'told' | 'mark' | 'zeros' | 'plain' | 'fits' | 'likelier' | 'everyday' | 'both-fit';

/** A column, and a cell of it as it stands. */
export interface CellExample {
  readonly column: string;
  readonly cell: string;
}

/** What of the reading of a file is open to choice, and what was taken; a choice that does not apply is absent or empty. */
export interface ParseOptions {
  /** Text files. `taken` absent: two encodings fit, a person must say. */
  readonly encoding?: { readonly taken?: Encoding | undefined; readonly why: EncodingReason } | undefined;
  /** Workbooks: sheets in their order, those the workbook hides, and the one that was read. */
  readonly sheets?:
    | { readonly names: readonly string[]; readonly hidden: readonly string[]; readonly taken?: string | undefined }
    | undefined;
  /** Files whose headings stand among the rows: the first rows as they stand, and the rows taken as headings. */
  readonly opening?:
    | {
        readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
        readonly headings: { readonly first: number; readonly last: number };
      }
    | undefined;
  /** Columns of dates written without a year. */
  readonly year: readonly CellExample[];
  /** Columns of dates that hold plain numbers, which may be day numbers of Excel. */
  readonly serialDates: readonly CellExample[];
  /** Columns of dates whose order of day, month and year must be said. */
  readonly dayOrder: readonly CellExample[];
  /** Columns with blanks below told cells, as joined cells leave them. */
  readonly blanks: readonly CellExample[];
  /** The unit said above the table, and its row. */
  readonly unitAbove?: { readonly row: number; readonly unit: string } | undefined;
}
