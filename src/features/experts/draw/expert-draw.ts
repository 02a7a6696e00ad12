import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { stratifiedDraw } from '@/analysis/random';
import type { MethodAnswer } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';

export type ExpertDraw = NonNullable<DecisionFacts['expertDraws']>[number];
type Candidate = ExpertDraw['pool'][number];
type Wanted = ExpertDraw['wanted'];

/** People go by their names; where two have one name, by name and unit. */
const keysOf = (pool: readonly Candidate[]): readonly string[] =>
  pool.map(({ name, unit }, at) =>
    pool.some((other, k) => k !== at && other.name === name) ? `${name}（${unit}）` : name,
  );

/** Who comes out of a list by a public seed: the same for anybody, in whatever order the list stands. Refuses as `stratifiedDraw`. */
export function drawnOf(pool: readonly Candidate[], wanted: Wanted, seed: string): MethodAnswer<readonly Candidate[]> {
  const keys = keysOf(pool);
  const drawn = stratifiedDraw(
    pool.map(({ stratum }, at) => ({ name: keys[at] ?? '', stratum })),
    wanted,
    seed,
  );
  return drawn.ok ? ok(drawn.value.flatMap(({ name }) => pool[keys.indexOf(name)] ?? [])) : drawn;
}

/** SHA-256 of the list, a line each with tabs, in the order of the code points: what may be published before the draw. */
export const poolDigest = (pool: readonly Candidate[]): string =>
  bytesToHex(
    sha256(
      utf8ToBytes(
        pool
          .map(({ name, unit, stratum }) => `${name}\t${unit}\t${stratum}`)
          .sort()
          .join('\n'),
      ),
    ),
  );

/** A recorded draw done again: the list is the one of the digest, and the same people come out. */
export function drawStanding({ pool, wanted, seed, poolDigest: told, drawn }: ExpertDraw): 'same' | 'list' | 'people' {
  if (poolDigest(pool) !== told) return 'list';
  const again = drawnOf(pool, wanted, seed);
  const keyed = (people: readonly Candidate[]) => JSON.stringify(people.map(({ name, unit }) => [name, unit]));
  return again.ok && keyed(again.value) === keyed(drawn) ? 'same' : 'people';
}
