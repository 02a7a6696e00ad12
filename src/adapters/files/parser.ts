import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { answerLocally, canonicalQuery, type Query, type Table } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import type { DatasetCard } from '@/ports/data-source';
import type { Encoding, FileCard, FileReading, Findings, Inspection, NotInspected } from '@/ports/file-import';
import type { ReadFailure, ReadTable } from '@/ports/table-reader';
import { inspectFile } from './inspect-file';
import { readFile } from './read-file';
import { readTable } from './read-table';

export interface CachedTable {
  readonly card: DatasetCard;
  readonly rows: number;
  readonly findings: Findings;
  /** SHA-256 of the bytes. */
  readonly digest: string;
}

/** Where files are read and their tables kept: workers in the browser, so that the page never waits; this thread elsewhere. */
export interface Parser {
  /** Reads a file by its card and keeps its table under `key`. */
  read(
    key: string,
    bytes: Uint8Array,
    name: string,
    card: FileCard,
    signal?: AbortSignal,
  ): Promise<Result<CachedTable, Findings>>;
  /** Rows `from` to `from + size` of the answer; undefined: no table is kept under this key (any more). */
  ask(
    key: string,
    push: Query,
    from: number,
    size: number,
  ): Promise<{ readonly table: Table; readonly total: number } | undefined>;
  inspect(
    bytes: Uint8Array,
    name: string,
    reading: FileReading | undefined,
    signal?: AbortSignal,
  ): Promise<Result<Inspection, NotInspected>>;
  /** The rows of a file as text. */
  table(
    bytes: Uint8Array,
    name: string,
    encoding: Encoding | undefined,
    signal?: AbortSignal,
  ): Promise<Result<ReadTable, ReadFailure>>;
  /** What was told when the file under this key was read; undefined: no table is kept under it (any more). */
  kept(key: string): Promise<CachedTable | undefined>;
  /** Keeps a table under another key. */
  rename(key: string, to: string): Promise<void>;
  drop(key: string): Promise<void>;
}

interface TableCache {
  readonly table: Table;
  readonly told: CachedTable;
}

/** Most cells kept at a time: beyond, the table asked longest ago is let go and read again when asked for. */
const MAX_CELLS = 40_000_000;

/** Answers kept for each table, so that the panels of a board who page by turns do not make each other's anew. */
const ANSWERS = 8;

/** The parser itself, in the thread that makes it. */
export function localParser(): Parser {
  const tableCache = new Map<string, TableCache>();
  const answers = new Map<string, Map<string, Table>>();
  const cellsOf = ({ rows, columns }: Table) => rows * columns.length;
  const keep = (key: string, latest: TableCache) => {
    tableCache.delete(key);
    tableCache.set(key, latest);
    let cells = [...tableCache.values()].reduce((sum, { table }) => sum + cellsOf(table), 0);
    for (const [oldest, { table }] of tableCache) {
      if (cells <= MAX_CELLS || oldest === key) break;
      forget(oldest);
      cells -= cellsOf(table);
    }
  };
  const forget = (key: string) => {
    tableCache.delete(key);
    answers.delete(key);
  };
  return {
    async read(key, bytes, name, card) {
      const read = await readFile(bytes, name, card);
      if (!read.ok) return err({ problems: read.error.problems, total: read.error.total });
      const { card: described, findings, table } = read.value;
      const told = { card: described, rows: table.rows, findings, digest: bytesToHex(sha256(bytes)) };
      forget(key);
      keep(key, { table, told });
      return ok(told);
    },
    async ask(key, push, from, size) {
      const found = tableCache.get(key);
      if (!found) return undefined;
      keep(key, found);
      const text = canonicalQuery(push);
      const kept = answers.get(key) ?? new Map<string, Table>();
      const answer = kept.get(text) ?? answerLocally(found.table, push);
      kept.delete(text);
      kept.set(text, answer);
      for (const [oldest] of kept) if (kept.size > ANSWERS) kept.delete(oldest);
      answers.set(key, kept);
      return { table: cut(answer, from, from + size), total: answer.rows };
    },
    inspect: (bytes, name, reading) => inspectFile(bytes, name, reading),
    table: (bytes, name, encoding) => readTable(bytes, name, encoding),
    async kept(key) {
      return tableCache.get(key)?.told;
    },
    async rename(key, to) {
      const found = tableCache.get(key);
      forget(key);
      forget(to);
      if (found) keep(to, found);
    },
    async drop(key) {
      forget(key);
    },
  };
}

function cut(table: Table, from: number, to: number): Table {
  const end = Math.min(to, table.rows);
  return {
    rows: Math.max(0, end - from),
    columns: table.columns.map((column) => ({
      ...column,
      values: column.values.slice(from, end),
      ...(column.flags && { flags: column.flags.slice(from, end) }),
    })),
  };
}
