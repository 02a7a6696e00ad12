import { blockRandom } from '@/analysis/random';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { chiSquaredAbove, entry, midRanks } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { exactConcordance } from './exact-concordance';
import { kendallW } from './kendall-w';

export interface Concordance {
  readonly w: number;
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  /** Chance of so much agreement among experts who rank at random. */
  readonly p: number;
  /** `chi-squared` above seven items; below `exact`, or where that is too long the share of 20,000 random orders of each expert's ranks, with the seed told. */
  readonly by:
    | { readonly test: 'chi-squared' }
    | { readonly test: 'exact' }
    | { readonly test: 'permutation'; readonly orders: number; readonly seed: number };
  /** Mean of Spearman's r over all pairs of experts, (mW − 1)/(m − 1). */
  readonly meanSpearman: number;
}

const ORDERS = 20_000;

/**
 * Kendall's W with its test (Kendall 1948; Siegel 1956, 9): ratings of experts in rows, items in columns, ties at their mean rank. W speaks of the
 * order, not of the level. Refuses fewer than two experts or items, gaps, and ratings that all tie.
 */
export function concordance(ratings: readonly (readonly number[])[], seed: number): MethodAnswer<Concordance> {
  const found = kendallW(ratings);
  if (!found.ok) {
    const ragged = ratings.findIndex((row) => row.length !== ratings[0]?.length);
    return refuse(found.error, 'ratings', ...(found.error === 'ragged' && ragged >= 0 ? [ragged] : []));
  }
  const { w, chiSquared, degreesOfFreedom } = found.value;
  const m = ratings.length;
  const small = degreesOfFreedom < 7;
  const ranks = ratings.map((row) => midRanks(row).ranks);
  const exact = small ? exactConcordance(ranks) : undefined;
  return ok({
    w,
    chiSquared,
    degreesOfFreedom,
    ...(exact !== undefined
      ? { p: exact, by: { test: 'exact' } }
      : small
        ? { p: permutationP(ranks, seed), by: { test: 'permutation', orders: ORDERS, seed } }
        : { p: chiSquaredAbove(chiSquared, degreesOfFreedom), by: { test: 'chi-squared' } }),
    meanSpearman: (m * w - 1) / (m - 1),
  });
}

/** (1 + orders at least as concordant)/(1 + orders): the ties of each expert stay, so only the spread of the rank sums matters. */
function permutationP(given: readonly (readonly number[])[], seed: number): number {
  const random = blockRandom(seed, 0);
  const ranks = given.map((row) => Float64Array.from(row));
  const items = ranks[0]?.length ?? 0;
  const sums = new Float64Array(items);
  const spread = (prepare?: (row: Float64Array) => void) => {
    sums.fill(0);
    for (const row of ranks) {
      prepare?.(row);
      for (let item = 0; item < items; item += 1) sums[item] = entry(sums, item) + entry(row, item);
    }
    return sums.reduce((total, sum) => total + sum ** 2, 0);
  };
  const told = spread();
  let reached = 0;
  for (let turn = 0; turn < ORDERS; turn += 1) if (spread((row) => shuffle(row, random)) >= told - 1e-9) reached += 1;
  return (1 + reached) / (1 + ORDERS);
}

function shuffle(row: Float64Array, random: () => number): void {
  for (let last = row.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = entry(row, last);
    row[last] = entry(row, other);
    row[other] = kept;
  }
}
