import { hashOfSigns, mixed } from '../hash';
import { keyLength, type RowKeys } from './row-keys';

const BINS = 64;
const EMPTY = 0xffffffff;

export interface BandKeys {
  /** Band by band, a key a row. */
  readonly keys: Uint32Array;
  /** 64 bytes a row, one of each bin: how many two rows share tells roughly how alike they are. */
  readonly sketch: Uint8Array;
}

/** Share of bins two sketches have alike, less what chance gives. */
export function sketchLikeness(sketch: Uint8Array, a: number, b: number): number {
  let alike = 0;
  const from = a * 64;
  const to = b * 64;
  for (let bin = 0; bin < 64; bin += 1) if (sketch[from + bin] === sketch[to + bin]) alike += 1;
  return alike / 64;
}

/**
 * Band keys of one-permutation MinHash (Li, Owen, Zhang 2012): each triple of signs is hashed once, its top six bits choose one of 64 bins, each
 * bin keeps the least value; empty bins borrow from full ones (Shrivastava 2017). `bands` × (64 / bands) bins make the keys, band by band.
 */
export function bandKeys(keys: RowKeys, rows: Uint32Array, bands: number): BandKeys {
  const { units, from, to } = keys;
  const rowsOfBand = BINS / bands;
  const out = new Uint32Array(rows.length * bands);
  const sketch = new Uint8Array(rows.length * BINS);
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
  return { keys: out, sketch };
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
