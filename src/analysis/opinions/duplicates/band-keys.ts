import { hashOfSigns, mixed } from '../hash';
import { keyLength, type RowKeys } from './row-keys';

const BINS = 64;
/** Of a sketch, four bytes each. */
export const SKETCH_WORDS = BINS / 4;
const SIGN_WORDS = 4;
const BANDS = 16;
const EMPTY = 0xffffffff;

export interface BandKeys {
  /** Row by row a key for each of 16 bands of four bins; two bands that stand side by side make one of eight bins. */
  readonly keys: Uint32Array;
  /** 64 bytes a row in 16 words, a byte of each bin: how many two rows share tells roughly how alike they are. */
  readonly sketch: Uint32Array;
  /** Which signs stand in a row, 128 bits in four words: each sign put in or left out turns over one bit at most. */
  readonly signs: Uint32Array;
}

/** Share of bins two sketches have alike, less what chance gives. */
export function sketchLikeness(sketch: Uint32Array, a: number, b: number): number {
  let alike = 0;
  for (let word = 0; word < SKETCH_WORDS; word += 1) {
    const apart = (sketch[a * SKETCH_WORDS + word] ?? 0) ^ (sketch[b * SKETCH_WORDS + word] ?? 0);
    // The top bit of each byte that is zero, then how many there are (Warren, Hacker's Delight, 6-1).
    const zero = ~(((apart & 0x7f7f7f7f) + 0x7f7f7f7f) | apart | 0x7f7f7f7f);
    alike += Math.imul(zero >>> 7, 0x01010101) >>> 24;
  }
  return alike / BINS;
}

/** Least number of signs to be put in or left out to come from one row to the other. */
export function signsApart(signs: Uint32Array, a: number, b: number): number {
  let apart = 0;
  for (let word = 0; word < SIGN_WORDS; word += 1)
    apart += bitsOf((signs[a * SIGN_WORDS + word] ?? 0) ^ (signs[b * SIGN_WORDS + word] ?? 0));
  return apart;
}

/** Bits that are set (Warren, 5-1). */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Band keys of one-permutation MinHash (Li, Owen, Zhang 2012): each triple of signs is hashed once, its top six bits choose one of 64 bins, each
 * bin keeps the least value; empty bins borrow from full ones (Shrivastava 2017).
 */
export function bandKeys(keys: RowKeys, rows: Uint32Array): BandKeys {
  const { units, from, to } = keys;
  const out = new Uint32Array(rows.length * BANDS);
  const sketch = new Uint8Array(rows.length * BINS); // written by bytes, compared by words
  const signs = new Uint32Array(rows.length * SIGN_WORDS);
  const bins = new Uint32Array(BINS);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    bins.fill(EMPTY);
    const begin = from[row] ?? 0;
    const end = to[row] ?? 0;
    const width = Math.min(3, keyLength(keys, row));
    for (let unit = begin; unit < end; unit += 1) {
      const sign = units[unit] ?? 0;
      const bit = Math.imul(sign, 0x9e3779b1) >>> 25;
      const word = at * SIGN_WORDS + (bit >>> 5);
      signs[word] = (signs[word] ?? 0) | (1 << (bit & 31));
      if (unit + width > end) continue;
      const b = width > 1 ? (units[unit + 1] ?? 0) : 0;
      const c = width > 2 ? (units[unit + 2] ?? 0) : 0;
      const hash = hashOfSigns(sign, b, c);
      const bin = hash >>> 26;
      const value = Math.imul(hash, 0x27d4eb2f) >>> 0;
      if (value < (bins[bin] ?? 0)) bins[bin] = value;
    }
    fillEmpty(bins);
    for (let bin = 0; bin < BINS; bin += 1) sketch[at * BINS + bin] = (bins[bin] ?? 0) >>> 3;
    for (let band = 0; band < BANDS; band += 1) {
      let h = band + 1;
      for (let bin = band * 4; bin < band * 4 + 4; bin += 1)
        h = Math.imul(h ^ (bins[bin] ?? 0), 0x9e3779b1) + (h >>> 15);
      out[at * BANDS + band] = mixed(h);
    }
  }
  return { keys: out, sketch: new Uint32Array(sketch.buffer), signs };
}

/** The keys of one band, a row each; of `bands` 8 each stands on two of the 16. */
export function keysOfBand({ keys }: BandKeys, bands: 8 | 16, band: number, into: Uint32Array): void {
  for (let at = 0; at < into.length; at += 1) {
    const from = at * BANDS;
    into[at] =
      bands === BANDS
        ? (keys[from + band] ?? 0)
        : mixed(Math.imul(keys[from + band * 2] ?? 0, 0x9e3779b1) ^ (keys[from + band * 2 + 1] ?? 0));
  }
}

/** Where an empty bin looks first, second …: a row of places for each bin. */
const TURNS = 32;
const places = Uint8Array.from({ length: BINS * TURNS }, (_, at) => placeOf(Math.floor(at / TURNS), (at % TURNS) + 1));

function placeOf(bin: number, turn: number): number {
  return mixed(bin * 977 + turn) >>> 26;
}

const full = new Uint32Array(BINS);

function fillEmpty(bins: Uint32Array): void {
  full.set(bins);
  let least = EMPTY;
  for (let bin = 0; bin < BINS; bin += 1) least = Math.min(least, full[bin] ?? EMPTY);
  if (least === EMPTY) return;
  for (let bin = 0; bin < BINS; bin += 1) {
    if (full[bin] !== EMPTY) continue;
    let turn = 0;
    let other = places[bin * TURNS] ?? 0;
    while (full[other] === EMPTY) {
      turn += 1;
      other = turn < TURNS ? (places[bin * TURNS + turn] ?? 0) : placeOf(bin, turn + 1);
    }
    bins[bin] = full[other] ?? 0;
  }
}
