import type { CivilDate, Result, Words } from '@/core/kernel';
import type { Encoding } from '@/ports/file-import';

/**
 * Cells of a table as text, row by row, as they stood in the source: the row at index `i` is row `i + 1` of the file as a
 * spreadsheet counts, blank rows among them.
 */
export type TextTable = readonly (readonly string[])[];

export interface ReadTable {
  readonly rows: TextTable;
  /** What is worth knowing: other sheets, rows and columns that are hidden. */
  readonly told: readonly Words[];
}

export interface ReadFailure {
  /** `encoding`: it can be read in two ways, or breaks in the one taken; a person may say which it is. */
  readonly kind: 'unreadable' | 'too-large' | 'wrong-kind' | 'empty' | 'encoding';
  /** What exactly is the matter and where, as far as it is known. */
  readonly words?: Words | undefined;
}

/** Reads a table a person brings: a file, or what they pasted. */
export interface TableReader {
  /** `encoding`: what the person says it is; else it is found. Rejects when `signal` stops it. */
  readFile(file: File, encoding?: Encoding, signal?: AbortSignal): Promise<Result<ReadTable, ReadFailure>>;
  readText(text: string): Result<ReadTable, ReadFailure>;
  /** The day a cell tells, as people write days; the time beside it is left out. */
  readDay(cell: string): CivilDate | undefined;
}
