import type { Result, Words } from '@/core/kernel';

/** The running text of a document, paragraph by paragraph, the numbers Word sets by itself among the words. */
export interface DocumentText {
  readonly paragraphs: readonly string[];
  /** What was left out or understood in a certain way: revisions, hidden text, tables, pictures. */
  readonly told: readonly Words[];
}

/** Reads a Word or text file; a refusal says what to do instead. */
export type ReadDocument = (bytes: Uint8Array, name: string) => Promise<Result<DocumentText, Words>>;
