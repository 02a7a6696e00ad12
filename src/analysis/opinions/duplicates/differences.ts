/** Where two texts differ: units `from` to `to` of the one stand for units `otherFrom` to `otherTo` of the other. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

const MOST = 160;
const width = 2 * MOST + 3;
const trace = new Int32Array((MOST + 1) * width);

/** Differences of two pieces of one block (Myers 1986), in order; undefined: they differ in more than is worth looking at. */
export function differences(
  units: Uint16Array,
  [begin, end]: readonly [number, number],
  [otherBegin, otherEnd]: readonly [number, number],
  most = MOST,
): readonly Difference[] | undefined {
  let from = begin;
  let otherFrom = otherBegin;
  while (from < end && otherFrom < otherEnd && units[from] === units[otherFrom]) {
    from += 1;
    otherFrom += 1;
  }
  let to = end;
  let otherTo = otherEnd;
  while (to > from && otherTo > otherFrom && units[to - 1] === units[otherTo - 1]) {
    to -= 1;
    otherTo -= 1;
  }
  if (from === to && otherFrom === otherTo) return [];
  if (from === to || otherFrom === otherTo) return [{ from, to, otherFrom, otherTo }];
  return between(units, from, to, otherFrom, otherTo, Math.min(most, MOST));
}

function between(units: Uint16Array, from: number, to: number, otherFrom: number, otherTo: number, most: number) {
  const n = to - from;
  const m = otherTo - otherFrom;
  const middle = MOST + 1;
  for (let edits = 0; edits <= Math.min(most, n + m); edits += 1) {
    const row = edits * width + middle;
    const before = row - width;
    for (let k = -edits; k <= edits; k += 2) {
      let x = 0;
      if (edits > 0) {
        const down = k === -edits || (k !== edits && (trace[before + k - 1] ?? 0) < (trace[before + k + 1] ?? 0));
        x = down ? (trace[before + k + 1] ?? 0) : (trace[before + k - 1] ?? 0) + 1;
      }
      while (x < n && x - k < m && units[from + x] === units[otherFrom + x - k]) x += 1;
      trace[row + k] = x;
      if (x >= n && x - k >= m) return walkedBack(n, m, edits).map((one) => shifted(one, from, otherFrom));
    }
  }
  return undefined;
}

function walkedBack(n: number, m: number, most: number): Difference[] {
  const found: Difference[] = [];
  let x = n;
  let y = m;
  for (let edits = most; edits > 0; edits -= 1) {
    const before = (edits - 1) * width + MOST + 1;
    const k = x - y;
    const down = k === -edits || (k !== edits && (trace[before + k - 1] ?? 0) < (trace[before + k + 1] ?? 0));
    const former = down ? k + 1 : k - 1;
    const fromX = trace[before + former] ?? 0;
    const fromY = fromX - former;
    const toX = down ? fromX : fromX + 1;
    const toY = down ? fromY + 1 : fromY;
    const last = found.at(-1);
    const own = { from: fromX, to: toX, otherFrom: fromY, otherTo: toY };
    if (last && last.from === toX && last.otherFrom === toY)
      found[found.length - 1] = { ...own, to: last.to, otherTo: last.otherTo };
    else found.push(own);
    x = fromX;
    y = fromY;
  }
  return found.reverse();
}

const shifted = (one: Difference, from: number, otherFrom: number): Difference => ({
  from: one.from + from,
  to: one.to + from,
  otherFrom: one.otherFrom + otherFrom,
  otherTo: one.otherTo + otherFrom,
});
