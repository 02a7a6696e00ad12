/** A word the dictionary does not hold, found by how its signs keep together and what stands around it. */
export interface NewWord {
  readonly word: string;
  readonly rows: number;
  /** Pointwise mutual information of its looser cut, in bits. */
  readonly holds: number;
  /** Entropy of its neighbours, the poorer side, in bits. */
  readonly free: number;
}

const LONGEST = 4;
const LEAST_ROWS = 5;
const LEAST_HOLD = 4;
const LEAST_FREE = 1.5;
const MOST = 60;

/** Pieces of 2-4 signs in at least 5 texts, with mutual information ≥ 4 bits and neighbours of entropy ≥ 1.5 bits on both sides. */
export function newWords(texts: readonly string[], isKnown: (word: string) => boolean): readonly NewWord[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts)
    for (const run of text.match(/[\u4e00-\u9fff]+/g) ?? []) {
      total += run.length;
      for (let at = 0; at < run.length; at += 1)
        for (let size = 1; size <= LONGEST && at + size <= run.length; size += 1) {
          const piece = run.slice(at, at + size);
          counts.set(piece, (counts.get(piece) ?? 0) + 1);
        }
    }
  const chosen = new Map<
    string,
    { left: Map<string, number>; right: Map<string, number>; rows: number; holds: number }
  >();
  for (const [piece, count] of counts) {
    if (piece.length < 2 || count < LEAST_ROWS || isKnown(piece)) continue;
    const holds = holdOf(piece, count, counts, total);
    if (holds >= LEAST_HOLD) chosen.set(piece, { left: new Map(), right: new Map(), rows: 0, holds });
  }
  for (const text of texts) {
    const seen = new Set<string>();
    for (let at = 0; at < text.length; at += 1)
      for (let size = 2; size <= LONGEST; size += 1) {
        const piece = text.slice(at, at + size);
        const own = chosen.get(piece);
        if (!own) continue;
        count(own.left, at === 0 ? `^${seen.size}` : (text[at - 1] ?? ''));
        count(own.right, text[at + size] ?? `$${seen.size}`);
        if (!seen.has(piece)) own.rows += 1;
        seen.add(piece);
      }
  }
  return [...chosen]
    .map(([word, { left, right, rows, holds }]) => ({
      word,
      rows,
      holds,
      free: Math.min(entropy(left), entropy(right)),
    }))
    .filter(({ rows, free }) => rows >= LEAST_ROWS && free >= LEAST_FREE)
    .toSorted((a, b) => b.rows - a.rows || (a.word < b.word ? -1 : 1))
    .slice(0, MOST);
}

function holdOf(piece: string, count: number, counts: ReadonlyMap<string, number>, total: number): number {
  let loosest = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < piece.length; cut += 1) {
    const left = counts.get(piece.slice(0, cut)) ?? count;
    const right = counts.get(piece.slice(cut)) ?? count;
    loosest = Math.min(loosest, Math.log2((count * total) / (left * right)));
  }
  return loosest;
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

function entropy(counts: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const times of counts.values()) all += times;
  let bits = 0;
  for (const times of counts.values()) bits -= (times / all) * Math.log2(times / all);
  return bits;
}
