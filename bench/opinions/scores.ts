/** Pairs of a clustering held against the true one: precision, recall and F1, and B-cubed F1. */
export function pairScores(found: ArrayLike<number>, truth: ArrayLike<number>) {
  const both = new Map<string, number>();
  const a = new Map<number, number>();
  const b = new Map<number, number>();
  const add = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);
  for (let at = 0; at < found.length; at += 1) {
    add(both, `${found[at]} ${truth[at]}`);
    add(a, found[at] ?? 0);
    add(b, truth[at] ?? 0);
  }
  const pairs = (counts: Iterable<number>) => {
    let sum = 0;
    for (const n of counts) sum += (n * (n - 1)) / 2;
    return sum;
  };
  const precision = pairs(both.values()) / Math.max(1, pairs(a.values()));
  const recall = pairs(both.values()) / Math.max(1, pairs(b.values()));
  let p = 0;
  let r = 0;
  for (const [key, n] of both) {
    const [x, y] = key.split(' ').map(Number);
    p += (n * n) / (a.get(x ?? 0) ?? 1);
    r += (n * n) / (b.get(y ?? 0) ?? 1);
  }
  return { precision, recall, f1: f1(precision, recall), bCubed: f1(p / found.length, r / found.length) };
}

export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** Normalised mutual information (arithmetic mean) and adjusted Rand index (Hubert, Arabie 1985). */
export function agreement(found: readonly (string | number)[], truth: readonly (string | number)[]) {
  const joint = new Map<string, number>();
  const a = new Map<string | number, number>();
  const b = new Map<string | number, number>();
  const n = found.length;
  for (let at = 0; at < n; at += 1) {
    const key = `${found[at]}\n${truth[at]}`;
    joint.set(key, (joint.get(key) ?? 0) + 1);
    a.set(found[at] ?? '', (a.get(found[at] ?? '') ?? 0) + 1);
    b.set(truth[at] ?? '', (b.get(truth[at] ?? '') ?? 0) + 1);
  }
  const entropy = (counts: Iterable<number>) => {
    let sum = 0;
    for (const count of counts) sum -= (count / n) * Math.log(count / n);
    return sum;
  };
  const pairs = (counts: Iterable<number>) => {
    let sum = 0;
    for (const count of counts) sum += (count * (count - 1)) / 2;
    return sum;
  };
  const hA = entropy(a.values());
  const hB = entropy(b.values());
  const mutual = hA + hB - entropy(joint.values());
  const expected = (pairs(a.values()) * pairs(b.values())) / ((n * (n - 1)) / 2);
  const most = (pairs(a.values()) + pairs(b.values())) / 2;
  return {
    nmi: hA + hB === 0 ? 1 : (2 * mutual) / (hA + hB),
    ari: most === expected ? 1 : (pairs(joint.values()) - expected) / (most - expected),
  };
}
