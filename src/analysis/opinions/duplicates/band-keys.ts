import { hashOfSigns, mixed } from '../hash';
import { keyLength, type RowKeys } from './row-keys';

const BINS = 64;
/** Of a sketch, four bytes each. */
const WORDS = BINS / 4;
const EMPTY = 0xffffffff;

export interface BandKeys {
  /** Band by band, a key a row. */
  readonly keys: Uint32Array;
  /** 64 bytes a row in 16 words, a byte of each bin: how many two rows share tells roughly how alike they are. */
  readonly sketch: Uint32Array;
}

/** Share of bins two sketches have alike, less what chance gives. */
export function sketchLikeness(sketch: Uint32Array, a: number, b: number): number {
  let alike = 0;
  for (let word = 0; word < WORDS; word += 1) {
    const apart = (sketch[a * WORDS + word] ?? 0) ^ (sketch[b * WORDS + word] ?? 0);
    // The top bit of each byte that is zero, then how many there are (Warren, Hacker's Delight, 6-1).
    const zero = ~(((apart & 0x7f7f7f7f) + 0x7f7f7f7f) | apart | 0x7f7f7f7f);
    alike += Math.imul(zero >>> 7, 0x01010101) >>> 24;
  }
  return alike / BINS;
}

/**
 * Band keys of one-permutation MinHash (Li, Owen, Zhang 2012): each triple of signs is hashed once, its top six bits choose one of 64 bins, each
 * bin keeps the least value; empty bins borrow from full ones (Shrivastava 2017). `bands` × (64 / bands) bins make the keys, band by band.
 */
export function bandKeys(keys: RowKeys, rows: Uint32Array, bands: number): BandKeys {
  const { units, from, to } = keys;
  const rowsOfBand = BINS / bands;
  const out = new Uint32Array(rows.length * bands);
  const sketch = new Uint8Array(rows.length * BINS); // written by bytes, compared by words
  const bins = new Uint32Array(BINS);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    bins.fill(EMPTY);
    const begin = from[row] ?? 0;
    const end = to[row] ?? 0;
    const width = Math.min(3, keyLength(keys, row));
    for (let unit = begin; unit + width <= end; unit += 1) {
      const b = width > 1 ? (units[unit + 1] ?? 0) : 0;
      const c = width > 2 ? (units[unit + 2] ?? 0) : 0;
      const hash = hashOfSigns(units[unit] ?? 0, b, c);
      const bin = hash >>> 26;
      const value = Math.imul(hash, 0x27d4eb2f) >>> 0;
      if (value < (bins[bin] ?? 0)) bins[bin] = value;
    }
    fillEmpty(bins);
    for (let bin = 0; bin < BINS; bin += 1) sketch[at * BINS + bin] = (bins[bin] ?? 0) >>> 3;
    for (let band = 0; band < bands; band += 1) {
      let h = band + 1;
      for (let bin = band * rowsOfBand; bin < (band + 1) * rowsOfBand; bin += 1)
        h = mixed(Math.imul(h, 0x9e3779b1) ^ (bins[bin] ?? 0));
      out[band * rows.length + at] = h;
    }
  }
  return { keys: out, sketch: new Uint32Array(sketch.buffer) };
}

function fillEmpty(bins: Uint32Array): void {
  const full = bins.slice();
  if (full.every((value) => value === EMPTY)) return;
  for (let bin = 0; bin < BINS; bin += 1) {
    if (full[bin] !== EMPTY) continue;
    let turn = 1;
    let other = mixed(bin * 977 + turn) >>> 26;
    while (full[other] === EMPTY) {
      turn += 1;
      other = mixed(bin * 977 + turn) >>> 26;
    }
    bins[bin] = full[other] ?? 0;
  }
}
