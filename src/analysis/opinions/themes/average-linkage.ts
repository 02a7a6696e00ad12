/** How alike texts are by the cosine of their vectors, and groups of them by the mean of all pairs. */
export interface Likeness {
  readonly count: number;
  /** `without`: a row that is not compared with itself. */
  between(a: readonly number[], b: readonly number[], without?: number): number;
}

export function likenessOf(vectors: readonly ReadonlyMap<string, number>[]): Likeness {
  const table = vectors.map((a) => Float64Array.from(vectors, (b) => cosine(a, b)));
  return {
    count: vectors.length,
    between(a, b, without = -1) {
      let sum = 0;
      let pairs = 0;
      for (const one of a)
        for (const other of b) {
          if (one === other && one === without) continue;
          sum += table[one]?.[other] ?? 0;
          pairs += 1;
        }
      return pairs === 0 ? 0 : sum / pairs;
    },
  };
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [one, value] of a) sum += value * (b.get(one) ?? 0);
  return sum;
}

/** Agglomerative clustering by average linkage: the two groups most alike are joined while they are more alike than `least`, then until `most` of two and more are left. */
export function joinNearest(alike: Likeness, least: number, most: number): readonly (readonly number[])[] {
  const groups = Array.from({ length: alike.count }, (_, row) => [row]);
  const table = groups.map((a) => groups.map((b) => alike.between(a, b)));
  const alive = new Set(groups.keys());
  const isGroup = (at: number) => (groups[at]?.length ?? 0) > 1;
  const nearest = (of: readonly number[]) => {
    let best: readonly [a: number, b: number, like: number] = [-1, -1, Number.NEGATIVE_INFINITY];
    for (const [at, a] of of.entries())
      for (const b of of.slice(at + 1)) {
        const like = table[a]?.[b] ?? 0;
        if (like > best[2]) best = [a, b, like];
      }
    return best;
  };
  const join = (a: number, b: number) => {
    const [own, other] = [groups[a] ?? [], groups[b] ?? []];
    for (const c of alive) {
      const like =
        ((table[a]?.[c] ?? 0) * own.length + (table[b]?.[c] ?? 0) * other.length) / (own.length + other.length);
      for (const [x, y] of [
        [a, c],
        [c, a],
      ] as const) {
        const line = table[x];
        if (line) line[y] = like;
      }
    }
    own.push(...other);
    alive.delete(b);
  };
  for (let [a, b, like] = nearest([...alive]); like > least; [a, b, like] = nearest([...alive])) join(a, b);
  for (let left = [...alive].filter(isGroup); left.length > Math.max(1, most); left = [...alive].filter(isGroup)) {
    const [a, b] = nearest(left);
    join(a, b);
  }
  return [...alive].filter(isGroup).map((at) => (groups[at] ?? []).toSorted((x, y) => x - y));
}
