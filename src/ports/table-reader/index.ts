import type { Result } from '@/core/kernel';

/** Cells of a table as text, row by row, as they stood in the source. */
export type TextTable = readonly (readonly string[])[];

export type ReadFailure = { readonly kind: 'unreadable' | 'too-large' | 'wrong-kind' | 'empty' };

/** Reads a table a person brings: a file, or what they pasted. */
export interface TableReader {
  readFile(file: File): Promise<Result<TextTable, ReadFailure>>;
  readText(text: string): Result<TextTable, ReadFailure>;
}
