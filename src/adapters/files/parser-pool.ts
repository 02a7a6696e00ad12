import { err, type Result, type Words } from '@/core/kernel';
import type { CachedTable, Parser } from './parser';
import { unreadable } from './problem-list';

/** A parser of its own, in a worker that can be ended. */
export interface Running {
  readonly parser: Parser;
  end(): void;
}

/** Longest that a file is read: what needs longer never ends. */
const LONGEST_MS = 120_000;
/** Tables kept at a time, and their cells: beyond, the one asked longest ago is let go and read again when asked for. */
const MOST = 32;
const MAX_CELLS = 40_000_000;

interface Kept extends Running {
  readonly told: CachedTable;
}

const cellsOf = ({ told: { rows, card } }: Kept): number => rows * card.fields.length;

class Ended extends Error {}

/** One parser for each file: a file that does not end, or breaks its reader, holds up no other and can be stopped. */
export function parserPool(start: () => Running, longestMs = LONGEST_MS): Parser {
  const tables = new Map<string, Kept>();
  const forget = (key: string) => {
    tables.get(key)?.end();
    tables.delete(key);
  };
  const keep = (key: string, one: Kept) => {
    tables.delete(key);
    tables.set(key, one);
    let cells = [...tables.values()].reduce((sum, table) => sum + cellsOf(table), 0);
    for (const [oldest, table] of tables) {
      if ((cells <= MAX_CELLS && tables.size <= MOST) || oldest === key) break;
      cells -= cellsOf(table);
      forget(oldest);
    }
  };
  /** What a parser of its own gives; ended when it is stopped, takes too long, or `stays` does not want it. */
  const alone = async <T>(
    work: (parser: Parser) => Promise<T>,
    signal: AbortSignal | undefined,
    stays?: (gave: T, one: Running) => boolean,
  ): Promise<T> => {
    signal?.throwIfAborted();
    const one = start();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    let isKept = false;
    try {
      const gave = await Promise.race([
        work(one.parser),
        new Promise<never>((_, fail) => {
          stop = () => fail(signal?.reason);
          signal?.addEventListener('abort', stop, { once: true });
          timer = setTimeout(() => fail(new Ended()), longestMs);
        }),
      ]);
      isKept = stays?.(gave, one) ?? false;
      return gave;
    } finally {
      clearTimeout(timer);
      if (stop) signal?.removeEventListener('abort', stop);
      if (!isKept) one.end();
    }
  };
  /** A file that took too long is refused like any other that cannot be read. */
  const inTime = async <T, E>(gave: Promise<Result<T, E>>, late: E): Promise<Result<T, E>> => {
    try {
      return await gave;
    } catch (cause) {
      if (cause instanceof Ended) return err(late);
      throw cause;
    }
  };
  const ask: Parser['ask'] = async (key, ...rest) => {
    const one = tables.get(key);
    if (!one) return undefined;
    keep(key, one);
    try {
      return await one.parser.ask(TABLE, ...rest);
    } catch (cause) {
      if (tables.get(key) === one) throw cause;
      return ask(key, ...rest); // the table was read anew, or let go, while this was asked
    }
  };
  return {
    ask,
    read: (key, bytes, name, card, signal) =>
      inTime(
        alone(
          (parser) => parser.read(TABLE, bytes, name, card),
          signal,
          (read, one) => {
            if (!read.ok) return false;
            forget(key);
            keep(key, { ...one, told: read.value });
            return true;
          },
        ),
        unreadable('too-large', tooLong),
      ),
    inspect: (bytes, name, reading, signal) =>
      inTime(
        alone((parser) => parser.inspect(bytes, name, reading), signal),
        unreadable('too-large', tooLong),
      ),
    table: (bytes, name, encoding, signal) =>
      inTime(
        alone((parser) => parser.table(bytes, name, encoding), signal),
        { kind: 'too-large', words: tooLong },
      ),
    async kept(key) {
      return tables.get(key)?.told;
    },
    async rename(key, to) {
      const one = tables.get(key);
      if (!one) return forget(to);
      tables.delete(key);
      forget(to);
      keep(to, one);
    },
    async drop(key) {
      forget(key);
    },
  };
}

/** The one table of a parser. */
const TABLE = 'table';

const tooLong: Words = {
  zh: '两分钟还没有读完，已停止；请分成几个文件，或另存为 CSV',
  en: 'not read within two minutes and stopped: split the file, or save it as CSV',
};
