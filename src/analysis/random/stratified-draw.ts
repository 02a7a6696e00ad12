import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import { blockRandom } from './block-random';

export interface DrawnFrom {
  readonly name: string;
  readonly stratum: string;
}

/**
 * A draw that anybody can repeat: in each stratum the names in the order of their code points are shuffled (Fisher & Yates) by `blockRandom` of
 * FNV-1a of the public seed and the stratum; the first `count` are drawn. The same list and seed give the same people, in whatever order the list
 * was written. Refuses a name that stands twice, a seed that says nothing, and a stratum with fewer people than are wanted.
 */
export function stratifiedDraw(
  pool: readonly DrawnFrom[],
  wanted: readonly { readonly stratum: string; readonly count: number }[],
  seed: string,
): MethodAnswer<readonly DrawnFrom[]> {
  if (seed.trim() === '') return refuse('nothing-given', 'seed');
  const twice = pool.findIndex(({ name }, at) => pool.findIndex((other) => other.name === name) < at);
  if (twice >= 0) return refuse('same-name', 'pool', twice, 'name');
  const drawn: DrawnFrom[] = [];
  for (const [at, { stratum, count }] of wanted.entries()) {
    const here = pool.filter((one) => one.stratum === stratum).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    if (here.length < count) return refuse('too-few', 'wanted', at, 'count');
    const random = blockRandom(hashOf(`${seed.trim()}\n${stratum}`), 0);
    for (let last = here.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      const [a, b] = [here[last], here[other]];
      if (a && b) [here[last], here[other]] = [b, a];
    }
    drawn.push(...here.slice(0, count));
  }
  return ok(drawn);
}

/** FNV-1a over the UTF-8 bytes, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
