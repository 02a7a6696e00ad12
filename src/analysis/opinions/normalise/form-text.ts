import { stringOf, type TextArena } from '../text-arena';

/** Text that a form put before or behind what people wrote, as found; `rows` carry it. */
export interface FormText {
  readonly at: 'start' | 'end';
  readonly text: string;
  readonly rows: number;
}

const LENGTH = 8;
const LEAST_ROWS = 20;
/** Bits of what follows: the copies of a letter go on alike, a form is followed by anything. */
const LEAST_ENTROPY = 5;
const SHARE = 0.01;
const ROUNDS = 3;
/** A text that would be nothing but form keeps it. */
const LEAST_LEFT = 4;
const SAMPLE = 20_000;

/** Where the words people wrote begin and end in each text, once the form text that was found is left out. */
export interface Trimmed {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly found: readonly FormText[];
}

/**
 * Learns form text: the same 8 signs at the start (or end) of more than 1 % of the texts, followed by many different things. Digits count as
 * one sign, so that numbers of orders and days do not hide a form.
 */
export function withoutForms({ units, offsets, count }: TextArena): Trimmed {
  const from = offsets.slice(0, count);
  const to = offsets.slice(1, count + 1);
  const found: FormText[] = [];
  for (const at of ['start', 'end'] as const)
    for (let round = 0; round < ROUNDS; round += 1) {
      const forms = learnForms(units, from, to, at);
      if (forms.size === 0) break;
      for (const [text, rows] of strip(units, from, to, at, forms)) found.push({ at, text, rows });
    }
  return { from, to, found };
}

const reader = (units: Uint16Array, from: number, to: number, at: 'start' | 'end') => {
  let place = at === 'start' ? from : to - 1;
  const step = at === 'start' ? 1 : -1;
  const isInside = () => (at === 'start' ? place < to : place >= from);
  return {
    /** The next sign, a run of digits as one; empty: the text is over. */
    next(): string {
      if (!isInside()) return '';
      const unit = units[place] ?? 0;
      place += step;
      if (unit < 48 || unit > 57) return String.fromCharCode(unit);
      while (isInside() && (units[place] ?? 0) >= 48 && (units[place] ?? 0) <= 57) place += step;
      return '0';
    },
    place: () => (at === 'start' ? place : place + 1),
  };
};

function head(units: Uint16Array, from: number, to: number, at: 'start' | 'end', length: number) {
  const read = reader(units, from, to, at);
  let text = '';
  for (let sign = 0; sign < length; sign += 1) {
    const next = read.next();
    if (next === '') return undefined;
    text += next;
  }
  return { text, read };
}

/** Forms by their first signs, with how long they go on. */
function learnForms(
  units: Uint16Array,
  from: Uint32Array,
  to: Uint32Array,
  at: 'start' | 'end',
): ReadonlyMap<string, number> {
  const step = Math.max(1, Math.floor(from.length / SAMPLE));
  const rows = new Map<string, number[]>();
  let looked = 0;
  for (let row = 0; row < from.length; row += step) {
    looked += 1;
    const begun = head(units, from[row] ?? 0, to[row] ?? 0, at, LENGTH);
    if (!begun) continue;
    const known = rows.get(begun.text);
    if (known) known.push(row);
    else rows.set(begun.text, [row]);
  }
  const forms = new Map<string, number>();
  for (const [text, own] of rows) {
    if (own.length < Math.max(LEAST_ROWS, looked * SHARE)) continue;
    const length = formLength(units, from, to, at, own);
    if (length > 0) forms.set(text, length);
  }
  return forms;
}

/** How far nine of ten go on alike; 0 where what follows is not varied enough for a form. */
function formLength(
  units: Uint16Array,
  from: Uint32Array,
  to: Uint32Array,
  at: 'start' | 'end',
  rows: readonly number[],
): number {
  let length = LENGTH;
  for (; length < 80; length += 1) {
    const next = new Map<string, number>();
    for (const row of rows) {
      const sign = head(units, from[row] ?? 0, to[row] ?? 0, at, length + 1)?.text.slice(-1) ?? '';
      next.set(sign, (next.get(sign) ?? 0) + 1);
    }
    if (Math.max(...next.values()) < rows.length * 0.9) break;
  }
  const following = new Map<string, number>();
  for (const row of rows) {
    const text = head(units, from[row] ?? 0, to[row] ?? 0, at, length)?.read;
    let rest = '';
    for (let sign = 0; text && sign < 6; sign += 1) rest += text.next();
    following.set(rest, (following.get(rest) ?? 0) + 1);
  }
  let entropy = 0;
  for (const times of following.values()) entropy -= (times / rows.length) * Math.log2(times / rows.length);
  return entropy >= Math.min(LEAST_ENTROPY, Math.log2(rows.length) * 0.8) ? length : 0;
}

function strip(
  units: Uint16Array,
  from: Uint32Array,
  to: Uint32Array,
  at: 'start' | 'end',
  forms: ReadonlyMap<string, number>,
) {
  const found = new Map<string, number>();
  for (let row = 0; row < from.length; row += 1) {
    const begin = from[row] ?? 0;
    const end = to[row] ?? 0;
    const begun = head(units, begin, end, at, LENGTH);
    const length = begun && forms.get(begun.text);
    if (!length) continue;
    const form = head(units, begin, end, at, length);
    if (!form) continue;
    const place = form.read.place();
    const left = at === 'start' ? end - place : place - begin;
    if (left < LEAST_LEFT) continue;
    const said = at === 'start' ? stringOf(units, begin, place) : stringOf(units, place, end);
    const name = said.replaceAll(/\d+/g, '0');
    found.set(name, (found.get(name) ?? 0) + 1);
    if (at === 'start') from[row] = place;
    else to[row] = place;
  }
  return [...found]
    .filter(([, rows]) => rows >= LEAST_ROWS)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 20);
}
