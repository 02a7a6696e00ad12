import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Ask, answerLocally, canonicalAsk, type Table } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import type { DatasetCard } from '@/ports/data-backend';
import type { FileCard, Findings, Inspection, NotInspected, Reading } from '@/ports/file-intake';
import { inspectFile } from './inspect-file';
import { readFile } from './read-file';

export interface Shelved {
  readonly card: DatasetCard;
  readonly rows: number;
  readonly findings: Findings;
  /** SHA-256 of the bytes. */
  readonly digest: string;
}

/** Where files are read and their tables kept: a worker in the browser, so that the page never waits; this thread elsewhere. */
export interface Bench {
  /** Reads a file by its card and keeps its table under `key`. */
  read(key: string, bytes: Uint8Array, name: string, card: FileCard): Promise<Result<Shelved, Findings>>;
  /** Rows `from` to `from + size` of the answer; undefined: no table is kept under this key (any more). */
  ask(
    key: string,
    push: Ask,
    from: number,
    size: number,
  ): Promise<{ readonly table: Table; readonly total: number } | undefined>;
  inspect(bytes: Uint8Array, name: string, reading: Reading | undefined): Promise<Result<Inspection, NotInspected>>;
  drop(key: string): Promise<void>;
}

/** Most cells kept at a time: beyond, the table asked longest ago is let go and read again when asked for. */
const MAX_CELLS = 40_000_000;

/** Answers kept for each table, so that the panels of a board who page by turns do not make each other's anew. */
const ANSWERS = 8;

/** The bench itself, in the thread that makes it. */
export function localBench(): Bench {
  const shelf = new Map<string, Table>();
  const answers = new Map<string, Map<string, Table>>();
  const cellsOf = ({ rows, columns }: Table) => rows * columns.length;
  const keep = (key: string, table: Table) => {
    shelf.delete(key);
    shelf.set(key, table);
    let cells = [...shelf.values()].reduce((sum, kept) => sum + cellsOf(kept), 0);
    for (const [oldest, kept] of shelf) {
      if (cells <= MAX_CELLS || oldest === key) break;
      shelf.delete(oldest);
      answers.delete(oldest);
      cells -= cellsOf(kept);
    }
  };
  return {
    async read(key, bytes, name, card) {
      const read = await readFile(bytes, name, card);
      if (!read.ok) return err({ problems: read.error.problems, total: read.error.total });
      keep(key, read.value.table);
      answers.delete(key);
      const { findings, table } = read.value;
      return ok({ card: read.value.card, rows: table.rows, findings, digest: bytesToHex(sha256(bytes)) });
    },
    async ask(key, push, from, size) {
      const table = shelf.get(key);
      if (!table) return undefined;
      keep(key, table);
      const text = canonicalAsk(push);
      const kept = answers.get(key) ?? new Map<string, Table>();
      const answer = kept.get(text) ?? answerLocally(table, push);
      kept.delete(text);
      kept.set(text, answer);
      for (const [oldest] of kept) if (kept.size > ANSWERS) kept.delete(oldest);
      answers.set(key, kept);
      return { table: cut(answer, from, from + size), total: answer.rows };
    },
    inspect: inspectFile,
    async drop(key) {
      shelf.delete(key);
      answers.delete(key);
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
