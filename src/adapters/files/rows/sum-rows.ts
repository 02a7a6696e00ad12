import type { Words } from '@/core/kernel';
import { textOfRaw } from '../cells/raw-cell';
import { columnsThatAdd } from './columns-that-add';
import { figureOf, isBlank } from './figure';
import { rankOf } from './rank-of-label';
import type { OddRow, TableRow } from './table-row';

/** A row of figures in the columns that add up, and how it is labelled. */
interface Figures {
  readonly row: number;
  readonly label: string;
  readonly isLabelled: boolean;
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
      values: columns.map((at) => figureOf(cells[at])),
    };
  });
  const isUsual = all.filter(({ isLabelled }) => isLabelled).length * 2 > all.length;
  const found = new Map<number, Words>();
  if (isUsual)
    for (const [at, one] of all.entries()) {
      if (one.isLabelled) continue;
      const parts = [all.slice(groupStart(rows, all, at, odd, found), at), all.slice(0, at), all.slice(at + 1)];
      const of = parts.find((some) => some.length > 1 && isSumOf(one, some, true).isSum);
      if (of) found.set(one.row, sumOf(of));
    }
  const rest = all.filter(({ row }) => !found.has(row));
  for (const at of rest.length > 2 ? [0, rest.length - 1] : []) {
    const one = rest[at];
    const others = rest.filter((_, n) => n !== at);
    if (one && isWholeOf(one, others)) found.set(one.row, sumOf(others));
  }
  if (found.size === 0) for (const { head, parts } of groupsOf(rest)) found.set(head.row, sumOf(parts));
  return found;
}

/** Where the group above an unlabelled row begins: behind the last total before it. */
function groupStart(
  rows: readonly TableRow[],
  all: readonly Figures[],
  at: number,
  odd: ReadonlyMap<number, OddRow>,
  found: ReadonlyMap<number, Words>,
): number {
  const here = all[at]?.row ?? 0;
  const last = Math.max(
    0,
    ...rows.flatMap(({ row }) => (row < here && (odd.get(row)?.kind === 'total' || found.has(row)) ? [row] : [])),
  );
  return Math.max(
    0,
    all.findIndex(({ row }) => row > last),
  );
}

/** Whether every figure of a row is the sum of those of others; how many are, and the largest. `rounds`: up to what rounding makes. */
function isSumOf(one: Figures, parts: readonly Figures[], rounds = false) {
  let matches = 0;
  let largest = 0;
  for (const [n, value] of one.values.entries()) {
    if (value === undefined) continue;
    let sum = 0;
    let told = 0;
    for (const { values } of parts) {
      const part = values[n];
      if (part === undefined) continue;
      sum += part;
      told += 1;
    }
    const places = Math.max(0, ...[value, ...parts.map(({ values }) => values[n] ?? 0)].map(placesOf));
    const slack = rounds && places > 0 ? 0.5 * 10 ** -places * (told + 1) : 0;
    if (told < 2 || Math.abs(sum - value) > slack + 1e-9 * Math.max(1, Math.abs(value)))
      return { isSum: false, matches: 0, largest: 0 };
    if (value === 0) continue;
    matches += 1;
    largest = Math.max(largest, Math.abs(value));
  }
  return { isSum: matches > 0, matches, largest };
}

const placesOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** Two columns that add up are no accident, nor is one with three parts and a figure of some size, nor a city over its districts. */
function isWholeOf(one: Figures, others: readonly Figures[]): boolean {
  const { isSum, matches, largest } = isSumOf(one, others);
  if (!isSum) return false;
  const rank = rankOf(one.label);
  if (rank !== undefined && others.every(({ label }) => (rankOf(label) ?? 0) > rank)) return true;
  return matches > 1 || (others.length > 2 && (largest >= 20 || !Number.isInteger(largest)));
}

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
  let strength = 0;
  for (let at = 0; at < rows.length; ) {
    const head = rows[at];
    let end = at + 2;
    let sum = { isSum: false, matches: 0, largest: 0 };
    for (; head && end < Math.min(rows.length, at + 60); end += 1) {
      sum = isSumOf(head, rows.slice(at + 1, end + 1));
      if (sum.isSum) break;
    }
    if (!head || !sum.isSum) return [];
    strength = Math.max(strength, sum.matches > 1 ? 100 : sum.largest);
    groups.push({ head, parts: rows.slice(at + 1, end + 1) });
    at = end + 1;
  }
  return groups.length > 1 && strength >= 20 ? groups : [];
}

function sumOf(parts: readonly Figures[]): Words {
  const rows = parts.map(({ row }) => row).sort((a, b) => a - b);
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    zh: `各数正好是第 ${first} 至 ${last} 行中 ${parts.length} 行之和，像合计行，读入会重复计算`,
    en: `its figures are the sums of ${parts.length} rows between ${first} and ${last}: it looks like a row of totals and would be counted twice`,
  };
}
