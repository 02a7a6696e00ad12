import type { Result } from '@/core/kernel';
import type { DatasetCard } from '@/ports/data-source';
import type { FileCard, FileField, FileReading } from './file-card';
import type { FileProblem } from './file-problem';
import type { ParseOptions } from './parse-options';

const fileFormats = ['csv', 'xlsx', 'json', 'geojson', 'parquet'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A file that could not be looked at: what stopped it, and how it was tried. */
export interface NotInspected extends Findings {
  readonly choices?: ParseOptions | undefined;
}

/** What was found: the first hundred, and how many there are in all. */
export interface Findings {
  readonly problems: readonly FileProblem[];
  readonly total: number;
}

/** A file looked at without a card: what it holds, and a card for a person to confirm. Nothing is kept. */
export interface Inspection {
  readonly format: FileFormat;
  readonly choices: ParseOptions;
  /** Rows of data in the file. */
  readonly rows: number;
  /** The first rows as they stand in the file, cells as text. */
  readonly preview: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** A guess, to be confirmed: kinds, units, keys. Never owner nor share type. */
  readonly proposed: {
    readonly title: string;
    readonly fields: readonly FileField[];
    readonly reading: FileReading;
    readonly period: { readonly from: string; readonly to: string } | null;
  };
  /** What would refuse the file under the proposed card, and what is worth knowing. */
  readonly findings: Findings;
}

export type IntakeFailure =
  /** `choices`: another of them may let the file be read. */
  | { readonly kind: 'refused'; readonly findings: Findings; readonly choices?: ParseOptions | undefined }
  /** Another file is kept under this data set id. */
  | { readonly kind: 'taken'; readonly dataset: string }
  | { readonly kind: 'storage-full' | 'storage-refused' | 'not-allowed' | 'offline' | 'not-found' };

/** A file a person brought, kept in this browser; its data set answers in backend `files` under the id of its card. */
interface BroughtFile {
  readonly dataset: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly rows: number;
  readonly savedOn: string;
  /** The last day it is kept; null: until it is removed. */
  readonly until: string | null;
  readonly by: string;
  readonly card: FileCard;
}

export interface Imported {
  readonly card: DatasetCard;
  readonly rows: number;
  /** What is worth knowing: rows left out, reference system, encoding. */
  readonly findings: Findings;
}

/** Brings a person's own files into the data backend `files`. Whole or not at all: a file with one bad cell is refused. */
export interface FileImport {
  inspect(file: File, reading?: FileReading, signal?: AbortSignal): Promise<Result<Inspection, IntakeFailure>>;
  /** Reads the whole file by the card without keeping it: what would refuse it. */
  check(file: File, card: FileCard): Promise<Result<Imported, IntakeFailure>>;
  /** Reads the whole file by the card and keeps both; `replace` allows another version of a data set kept before; null `keepDays`: until it is removed. */
  bring(
    file: File,
    card: FileCard,
    options?: { readonly replace?: boolean; readonly keepDays?: number | null; readonly signal?: AbortSignal },
  ): Promise<Result<Imported, IntakeFailure>>;
  brought(): Promise<Result<readonly BroughtFile[], IntakeFailure>>;
  remove(dataset: string): Promise<Result<true, IntakeFailure>>;
}
