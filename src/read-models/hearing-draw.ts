import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { stratifiedDraw } from '@/analysis/random';

interface Candidate {
  readonly number: string;
  readonly side: string;
}
interface Wanted {
  readonly stratum: string;
  readonly count: number;
}

/** SHA-256 of the list, a line each with a tab, in the order of the code points: what is published before the draw. */
export const candidatesDigest = (pool: readonly Candidate[]): string =>
  bytesToHex(
    sha256(
      utf8ToBytes(
        pool
          .map(({ number, side }) => `${number}\t${side}`)
          .sort()
          .join('\n'),
      ),
    ),
  );

/** How many of each side are drawn: its seats, or all who may be where they are fewer. */
export const wantedOf = (
  pool: readonly Candidate[],
  seats: readonly { readonly side: string; readonly seats: number }[],
): readonly Wanted[] =>
  seats.map(({ side, seats: most }) => ({
    stratum: side,
    count: Math.min(most, pool.filter((one) => one.side === side).length),
  }));

/** The numbers that come out by a public seed, the same for anybody; undefined: this list cannot be drawn from so. */
export function drawnNumbers(
  pool: readonly Candidate[],
  wanted: readonly Wanted[],
  seed: string,
): readonly string[] | undefined {
  const drawn = stratifiedDraw(
    pool.map(({ number, side }) => ({ name: number, stratum: side })),
    wanted,
    seed,
  );
  return drawn.ok ? drawn.value.map(({ name }) => name) : undefined;
}
