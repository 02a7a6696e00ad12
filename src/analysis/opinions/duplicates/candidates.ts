import { type BandKeys, keysOfBand, SKETCH_WORDS, signsApart, sketchLikeness } from './band-keys';
import { KeyOrder } from './key-order';
import type { Likeness } from './likeness';
import { SeenPairs } from './seen-pairs';
import type { UnionFind } from './union-find';

/** Rows of one key looked back at. */
const MOST_LOOKED_AT = 400;
const MOST_COMPARED = 24;
/** Two rows whose sketches share less are not worth an exact look: their likeness is below 0.55 but for one pair in thousands. */
const LEAST_SKETCH = 0.36;

/**
 * Joins rows that share a key of a band and are near-copies. The rows of one key are brought together first, their sketches side by side: looking
 * over a row then costs no walk through memory.
 */
export class CandidateFinder {
  private readonly order: KeyOrder;
  private readonly unlike: SeenPairs;
  private readonly sketches = new Uint32Array(MOST_LOOKED_AT * SKETCH_WORDS);
  private readonly placeOf = new Int32Array(MOST_LOOKED_AT);
  private readonly setOf = new Int32Array(MOST_LOOKED_AT);

  constructor(
    private readonly rows: Uint32Array,
    private readonly bands: BandKeys,
    private readonly sets: UnionFind,
    private readonly likeness: Likeness,
    /** 1: in no set with another row; only these are looked at. */
    private readonly alone: Uint8Array,
  ) {
    this.order = new KeyOrder(rows.length);
    this.unlike = new SeenPairs(rows.length);
  }

  /** Looks through the rows that are still alone, by 8 bands of eight bins or 16 of four. */
  join(bands: 8 | 16): void {
    const { rows, alone } = this;
    const isLookedAt = alone.slice();
    const own = new Uint32Array(rows.length);
    for (let band = 0; band < bands; band += 1) {
      keysOfBand(this.bands, bands, band, own);
      const order = this.order.of(own);
      let members = 0;
      for (let number = 0; number < order.length; number += 1) {
        const at = order[number] ?? 0;
        if (number > 0 && own[order[number - 1] ?? 0] !== own[at]) members = 0;
        const isLast = number + 1 === order.length || own[order[number + 1] ?? 0] !== own[at];
        if ((members === 0 && isLast) || isLookedAt[at] === 0) continue;
        this.lookBack(at, members);
        members += 1;
      }
    }
  }

  /** Compares a row with those of its key that came before it, `members` of them, the last first. */
  private lookBack(at: number, members: number): void {
    const { sketches, setOf, placeOf, sets } = this;
    const own = members % MOST_LOOKED_AT;
    placeOf[own] = at;
    for (let word = 0; word < SKETCH_WORDS; word += 1)
      sketches[own * SKETCH_WORDS + word] = this.bands.sketch[at * SKETCH_WORDS + word] ?? 0;
    let set = sets.find(at);
    let compared = 0;
    for (let back = 1; back <= members && back < MOST_LOOKED_AT && compared < MOST_COMPARED; back += 1) {
      const slot = (members - back) % MOST_LOOKED_AT;
      if (setOf[slot] === set) continue;
      compared += 1;
      const alike = sketchLikeness(sketches, own, slot);
      if (alike < LEAST_SKETCH) continue;
      const other = placeOf[slot] ?? 0;
      if (sets.find(other) === set || this.unlike.has(at, other)) continue;
      const row = this.rows[at] ?? 0;
      if (!this.likeness.isNear(row, this.rows[other] ?? 0, signsApart(this.bands.signs, at, other), alike)) {
        this.unlike.add(at, other);
        continue;
      }
      sets.union(at, other);
      set = sets.find(at);
      this.alone[at] = 0;
      this.alone[other] = 0;
    }
    setOf[own] = set;
  }
}
