import type { Words } from '@/core/kernel';

const problemCodes = [
  'empty',
  'too-large',
  'wrong-kind',
  'broken',
  'encoding',
  'header',
  'duplicate-column',
  'no-such-column',
  'other-column',
  'unit',
  'ragged',
  'merged',
  'total-row',
  'footnote-row',
  'number',
  'inexact',
  'code-like',
  'percent',
  'date',
  'flag',
  'text',
  'error-cell',
  'formula',
  'key',
  'adds',
  'geometry',
  'reference-system',
  'card',
  'left-out',
  'hidden',
  'zone',
  'blank-below',
  'spelling',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One thing found in a file, at its row (counted as a spreadsheet counts, headings included) and column. */
export interface FileProblem {
  readonly code: ProblemCode;
  /** `refuses`: the file is not taken until it is mended or the card says how to read it. */
  readonly level: 'refuses' | 'told';
  /** The whole sentence, place included. */
  readonly words: Words;
  readonly row?: number | undefined;
  /** Heading, or the number of the column where it has none. */
  readonly column?: string | undefined;
}
