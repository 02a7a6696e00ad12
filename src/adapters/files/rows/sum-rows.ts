import type { Words } from '@/core/kernel';
import { groupsOf } from './groups';
import { isNumbered } from './outline';
import { rankOf } from './rank-of-label';
import { type Figures, figuresOf, isSum, matchesOf, Sums } from './sums';
import type { OddRow, TableRow } from './table-row';

/** In wider tables no column is left out to see whether the others add up. */
const MOST_COLUMNS = 12;

/** Rows that are the sum of others though no word says so: without a label, or first or last over all the rest, or over each group. */
export function sumRows(
  rows: readonly TableRow[],
  headings: readonly string[],
  odd: ReadonlyMap<number, OddRow>,
): ReadonlyMap<number, Words> {
  const all = figuresOf(
    rows.filter(({ row }) => !odd.has(row)),
    headings,
  );
  if (all.length < 3) return new Map();
  const found = sumsAmong(all, odd);
  return found.size > 0 ? found : besideRates(all, odd);
}

/** Where all figures together tell nothing, one column may be of rates that no heading names: the others must agree in two columns. */
function besideRates(all: readonly Figures[], odd: ReadonlyMap<number, OddRow>): ReadonlyMap<number, Words> {
  const columns = all[0]?.values.length ?? 0;
  for (let left = columns - 1; left >= 0 && columns > 2 && columns <= MOST_COLUMNS; left -= 1) {
    const others = all.map((one) => ({ ...one, values: one.values.filter((_, n) => n !== left) }));
    const found = sumsAmong(others, odd);
    if (found.size > 0) return found;
  }
  return new Map();
}

function sumsAmong(all: readonly Figures[], odd: ReadonlyMap<number, OddRow>): ReadonlyMap<number, Words> {
  const isUsual = all.filter(({ isLabelled }) => isLabelled).length * 2 > all.length;
  const found = isUsual ? unlabelled(all, odd) : new Map<number, Words>();
  const rest = all.filter(({ row }) => !found.has(row));
  const sums = new Sums(rest);
  for (const at of rest.length > 2 ? [0, rest.length - 1] : [])
    if (isWholeOf(at, rest, sums)) found.set(rest[at]?.row ?? 0, sumOf(rest.filter((_, n) => n !== at)));
  for (const outline of [marked, headed, placed])
    for (const [row, words] of headsOf(rest, outline)) found.set(row, words);
  if (found.size === 0) for (const { head, parts } of groupsOf(rest, 20)) found.set(head.row, sumOf(parts));
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

/** 一、局机关 over rows without a number: 办公室, 人事处. */
const headed: Outline = {
  isBelow: ({ depth, code }, head) => isNumbered(head.depth) && depth === undefined && code === undefined,
  depthIn: () => 0,
};

/** A name in the first column over names in the next. */
const placed: Outline = {
  isBelow: ({ level }, head) => head.level >= 0 && level > head.level,
  depthIn: ({ level }) => level,
};

/** Rows that are the sum of those one step deeper below them. */
function headsOf(rows: readonly Figures[], outline: Outline): Map<number, Words> {
  const { isBelow, depthIn } = outline;
  const found = new Map<number, Words>();
  const unlike: (readonly [number, Words])[] = [];
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
    else if (outline !== placed && head.values.some((value) => value !== undefined))
      unlike.push([head.row, offSum(parts)]);
  }
  // Where heads hold the sums of their parts, one with a single part of the same figures does too.
  if (found.size > 0) for (const [row, words] of [...singles, ...unlike]) found.set(row, words);
  return found;
}

const isSame = (a: Figures, b: Figures): boolean =>
  a.values.some((value) => value !== undefined && value !== 0) && a.values.every((value, n) => value === b.values[n]);

export function sumOf(parts: readonly Figures[]): Words {
  const [first, last] = endsOf(parts);
  return {
    zh: `各数正好是第 ${first} 至 ${last} 行中 ${parts.length} 行之和，像合计行，读入会重复计算`,
    en: `its figures are the sums of ${parts.length} rows between ${first} and ${last}: it looks like a row of totals and would be counted twice`,
  };
}

function offSum(parts: readonly Figures[]): Words {
  const [first, last] = endsOf(parts);
  return {
    zh: `同样层次的行是下面各行之和，这一行却不等于第 ${first} 至 ${last} 行之和；像合计行，请核对`,
    en: `rows of its kind are the sums of those below, this one is not that of rows ${first} to ${last}: it looks like a row of totals, check it`,
  };
}

function endsOf(parts: readonly Figures[]): readonly [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { row } of parts) [first, last] = [Math.min(first, row), Math.max(last, row)];
  return [first, last];
}
