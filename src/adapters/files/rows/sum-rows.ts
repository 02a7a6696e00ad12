import type { Words } from '@/core/kernel';
import { textOfRaw } from '../cells/raw-cell';
import { columnsThatAdd } from './columns-that-add';
import { figureOf, isBlank } from './figure';
import { codeOf, depthOf } from './outline';
import { rankOf } from './rank-of-label';
import type { OddRow, TableRow } from './table-row';

/** A row of figures in the columns that add up, and how it is labelled. */
interface Figures {
  readonly row: number;
  readonly label: string;
  readonly isLabelled: boolean;
  /** How deep it stands in an outline; undefined: in none. */
  readonly depth: number | undefined;
  readonly code: string | undefined;
  /** Position of its last word: 甲局 | | 3 stands over | 一处 | 1. */
  readonly level: number;
  readonly values: readonly (number | undefined)[];
}

/** Rows that are the sum of others though no word says so: without a label, or first or last over all the rest, or over each group. */
export function sumRows(
  rows: readonly TableRow[],
  headings: readonly string[],
  odd: ReadonlyMap<number, OddRow>,
): ReadonlyMap<number, Words> {
  const data = rows.filter(({ row }) => !odd.has(row));
  const columns = columnsThatAdd(data, headings);
  if (columns.length === 0 || data.length < 3) return new Map();
  const all = data.map(({ row, cells }): Figures => {
    const words = cells.filter((cell, at) => !columns.includes(at) && !isBlank(cell) && figureOf(cell) === undefined);
    return {
      row,
      label: textOfRaw(words[0]),
      isLabelled: words.length > 0,
      depth: depthOf(cells),
      code: codeOf(cells),
      level: cells.findLastIndex((cell, at) => !columns.includes(at) && !isBlank(cell) && figureOf(cell) === undefined),
      values: columns.map((at) => figureOf(cells[at])),
    };
  });
  const isUsual = all.filter(({ isLabelled }) => isLabelled).length * 2 > all.length;
  const found = isUsual ? unlabelled(all, odd) : new Map<number, Words>();
  const rest = all.filter(({ row }) => !found.has(row));
  const sums = new Sums(rest);
  for (const at of rest.length > 2 ? [0, rest.length - 1] : [])
    if (isWholeOf(at, rest, sums)) found.set(rest[at]?.row ?? 0, sumOf(rest.filter((_, n) => n !== at)));
  for (const outline of [marked, placed]) for (const [row, words] of headsOf(rest, outline)) found.set(row, words);
  if (found.size === 0) for (const { head, parts } of groupsOf(rest)) found.set(head.row, sumOf(parts));
  return found;
}

/** Rows without a label that are the sum of those since the total before, of all above, or of all below. */
function unlabelled(all: readonly Figures[], odd: ReadonlyMap<number, OddRow>): Map<number, Words> {
  const found = new Map<number, Words>();
  const sums = new Sums(all);
  const totals = [...odd].flatMap(([row, { kind }]) => (kind === 'total' ? [row] : [])).sort((a, b) => a - b);
  let before = 0;
  let start = 0;
  for (const [at, one] of all.entries()) {
    while ((totals[before] ?? Number.POSITIVE_INFINITY) < one.row) before += 1;
    const last = totals[before - 1] ?? 0;
    while (start < at && (all[start]?.row ?? 0) <= last) start += 1;
    if (one.isLabelled) continue;
    const ranges = [
      [start, at],
      [0, at],
      [at + 1, all.length],
    ] as const;
    const of = ranges.find(([from, to]) => to - from > 1 && isSum(one, sums.over([[from, to]]), sums.places));
    if (!of) continue;
    found.set(one.row, sumOf(all.slice(...of)));
    start = at + 1;
  }
  return found;
}

type Range = readonly [from: number, to: number];

/** What the figures of rows add up to, over any stretch of them. */
class Sums {
  /** Most decimals of a column. */
  readonly places: readonly number[];
  private readonly sums: readonly Float64Array[];
  private readonly told: readonly Uint32Array[];

  constructor(rows: readonly Figures[]) {
    const columns = (rows[0]?.values ?? []).map((_, n) => n);
    this.sums = columns.map(() => new Float64Array(rows.length + 1));
    this.told = columns.map(() => new Uint32Array(rows.length + 1));
    this.places = columns.map((n) => {
      const [sums, told] = [this.sums[n], this.told[n]];
      let most = 0;
      let lost = 0; // what adding lost, added back: 250,000 rows add up to the last digit
      for (const [at, { values }] of rows.entries()) {
        const value = values[n];
        const before = sums?.[at] ?? 0;
        const more = (value ?? 0) - lost;
        const sum = before + more;
        lost = sum - before - more;
        if (sums) sums[at + 1] = sum;
        if (told) told[at + 1] = (told[at] ?? 0) + (value === undefined ? 0 : 1);
        if (value !== undefined && !Number.isInteger(value)) most = Math.max(most, placesOf(value));
      }
      return most;
    });
  }

  over(ranges: readonly Range[]): readonly { readonly sum: number; readonly told: number }[] {
    const along = (values: ArrayLike<number> | undefined) =>
      ranges.reduce((sum, [from, to]) => sum + (values?.[to] ?? 0) - (values?.[from] ?? 0), 0);
    return this.sums.map((sums, n) => ({ sum: along(sums), told: along(this.told[n]) }));
  }
}

/**
 * How many figures of a row are the sum of those of others, and the largest; undefined: one is not. `places`: sums may be off by what
 * rounding to so many decimals makes.
 */
function matchesOf(one: Figures, parts: ReturnType<Sums['over']>, places?: readonly number[]) {
  let matches = 0;
  let largest = 0;
  for (const [n, value] of one.values.entries()) {
    if (value === undefined) continue;
    const { sum = 0, told = 0 } = parts[n] ?? {};
    const slack = places?.[n] ? 0.5 * 10 ** -places[n] * (told + 1) : 0;
    if (told < 2 || Math.abs(sum - value) > slack + 1e-9 * Math.max(1, Math.abs(value))) return undefined;
    if (value === 0) continue;
    matches += 1;
    largest = Math.max(largest, Math.abs(value));
  }
  return matches > 0 ? { matches, largest } : undefined;
}

const isSum = (...given: Parameters<typeof matchesOf>): boolean => matchesOf(...given) !== undefined;

const placesOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** Two columns that add up are no accident, nor is one with three parts and a figure of some size, nor a city over its districts. */
function isWholeOf(at: number, rows: readonly Figures[], sums: Sums): boolean {
  const one = rows[at];
  const found =
    one &&
    matchesOf(
      one,
      sums.over([
        [0, at],
        [at + 1, rows.length],
      ]),
    );
  if (!found) return false;
  const rank = rankOf(one.label);
  if (rank !== undefined && rows.every(({ label }, n) => n === at || (rankOf(label) ?? 0) > rank)) return true;
  return found.matches > 1 || (rows.length > 3 && (found.largest >= 20 || !Number.isInteger(found.largest)));
}

/** What makes a row part of one above it, and how deep it stands. */
interface Outline {
  isBelow(row: Figures, head: Figures): boolean;
  depthIn(row: Figures, head: Figures): number;
}

/** 一、收入 over 1.税收 and 2.非税; 201 over 20101. */
const marked: Outline = {
  isBelow: ({ depth, code }, head) =>
    head.code === undefined
      ? depth !== undefined && depth > (head.depth ?? -1)
      : code !== undefined && code.length > head.code.length && code.startsWith(head.code),
  depthIn: (row, head) => (head.code === undefined ? row.depth : row.code?.length) ?? 0,
};

/** A name in the first column over names in the next. */
const placed: Outline = {
  isBelow: ({ level }, head) => head.level >= 0 && level > head.level,
  depthIn: ({ level }) => level,
};

/** Rows that are the sum of those one step deeper below them. */
function headsOf(rows: readonly Figures[], { isBelow, depthIn }: Outline): Map<number, Words> {
  const found = new Map<number, Words>();
  const singles: (readonly [number, Words])[] = [];
  for (const [at, head] of rows.entries()) {
    const below: Figures[] = [];
    for (let next = at + 1; next < rows.length; next += 1) {
      const row = rows[next];
      if (!row || !isBelow(row, head)) break;
      below.push(row);
    }
    const step = Math.min(...below.map((row) => depthIn(row, head)));
    const parts = below.filter((row) => depthIn(row, head) === step);
    const [only] = parts;
    if (parts.length === 1 && only && isSame(head, only)) singles.push([head.row, sumOf(parts)]);
    if (parts.length < 2) continue;
    const sums = new Sums(parts);
    if (isSum(head, sums.over([[0, parts.length]]), sums.places)) found.set(head.row, sumOf(parts));
  }
  // Where heads hold the sums of their parts, one with a single part of the same figures does too.
  if (found.size > 0) for (const [row, words] of singles) found.set(row, words);
  return found;
}

const isSame = (a: Figures, b: Figures): boolean =>
  a.values.some((value) => value !== undefined && value !== 0) && a.values.every((value, n) => value === b.values[n]);

interface Group {
  readonly head: Figures;
  readonly parts: readonly Figures[];
}

/** The whole table as groups of which the first row, or the last, is the sum of the others; none where it does not come out even. */
function groupsOf(rows: readonly Figures[]): readonly Group[] {
  const above = cut(rows);
  return above.length > 1 ? above : cut(rows.toReversed());
}

function cut(rows: readonly Figures[]): readonly Group[] {
  const groups: Group[] = [];
  const sums = new Sums(rows);
  let strength = 0;
  for (let at = 0; at < rows.length; ) {
    const head = rows[at];
    let end = at + 2;
    let found: ReturnType<typeof matchesOf>;
    for (; head && end < Math.min(rows.length, at + 60); end += 1) {
      found = matchesOf(head, sums.over([[at + 1, end + 1]]));
      if (found) break;
    }
    if (!head || !found) return [];
    strength = Math.max(strength, found.matches > 1 ? 100 : found.largest);
    groups.push({ head, parts: rows.slice(at + 1, end + 1) });
    at = end + 1;
  }
  return groups.length > 1 && strength >= 20 ? groups : [];
}

function sumOf(parts: readonly Figures[]): Words {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { row } of parts) [first, last] = [Math.min(first, row), Math.max(last, row)];
  return {
    zh: `各数正好是第 ${first} 至 ${last} 行中 ${parts.length} 行之和，像合计行，读入会重复计算`,
    en: `its figures are the sums of ${parts.length} rows between ${first} and ${last}: it looks like a row of totals and would be counted twice`,
  };
}
