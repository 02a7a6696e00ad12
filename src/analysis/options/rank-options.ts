import { seeded } from '@/analysis/random';
import { err, ok, type Result } from '@/core/kernel';

export interface Criterion {
  readonly name: string;
  readonly direction: 'up' | 'down';
  /** Bounds of the scale, in the criterion's unit: `worst` is worth 0, `best` 1. */
  readonly worst: number;
  readonly best: number;
  /** 0 to 1; all together 1. */
  readonly weight: number;
}
export interface Alternative {
  readonly name: string;
  /** One value per criterion; null where there are no data. */
  readonly scores: readonly (number | null)[];
}
export interface RankedOption {
  readonly name: string;
  /** 0 to 1, the weighted sum of the contributions. */
  readonly value: number;
  /** Weight × value per criterion; null where there are no data. */
  readonly contributions: readonly (number | null)[];
  /** Share of all possible weightings under which the option is the best (rank acceptability). */
  readonly firstRankAcceptability: number;
}
export type RankRefusal = 'no-options' | 'no-criteria' | 'ragged' | 'weights' | 'scale' | 'missing-data';

const DRAWS = 2000;

/**
 * Options by weighted sum, best first, with how robust the order is: the share of weightings, drawn uniformly from the
 * simplex, under which each comes first (SMAA-2, Lahdelma & Salminen 2001). Same seed, same figures. Missing data are
 * refused, not filled: an option without figures cannot be ranked.
 */
export function rankOptions(
  options: readonly Alternative[],
  criteria: readonly Criterion[],
  seed: number,
): Result<readonly RankedOption[], RankRefusal> {
  if (options.length === 0) return err('no-options');
  if (criteria.length === 0) return err('no-criteria');
  if (options.some(({ scores }) => scores.length !== criteria.length)) return err('ragged');
  if (criteria.some(({ worst, best }) => worst === best || !Number.isFinite(worst) || !Number.isFinite(best)))
    return err('scale');
  if (Math.abs(criteria.reduce((sum, { weight }) => sum + weight, 0) - 1) > 0.001) return err('weights');
  if (options.some(({ scores }) => scores.some((score) => score === null))) return err('missing-data');
  const values = options.map(({ scores }) =>
    criteria.map((criterion, index) => worthOf(criterion, scores[index] ?? 0)),
  );
  const firsts = firstShares(values, criteria.length, seed);
  const ranked = options.map(({ name }, index) => {
    const contributions = criteria.map(({ weight }, c) => weight * (values[index]?.[c] ?? 0));
    return {
      name,
      contributions,
      value: contributions.reduce((sum, part) => sum + part, 0),
      firstRankAcceptability: firsts[index] ?? 0,
    };
  });
  return ok(ranked.sort((a, b) => b.value - a.value));
}

/** Linear between worst and best, held at the ends. */
const worthOf = ({ worst, best }: Criterion, score: number): number =>
  Math.min(1, Math.max(0, (score - worst) / (best - worst)));

function firstShares(values: readonly (readonly number[])[], count: number, seed: number): readonly number[] {
  const random = seeded(seed);
  const wins = values.map(() => 0);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const raw = Array.from({ length: count }, () => -Math.log(1 - random()));
    const totals = values.map((row) => row.reduce((sum, value, c) => sum + value * (raw[c] ?? 0), 0));
    const best = Math.max(...totals);
    const leaders = totals.flatMap((total, index) => (total >= best - 1e-12 ? [index] : []));
    for (const index of leaders) wins[index] = (wins[index] ?? 0) + 1 / leaders.length;
  }
  return wins.map((won) => won / DRAWS);
}
