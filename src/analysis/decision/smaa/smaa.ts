import { BLOCK } from '@/analysis/random';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { addTally, emptyTally, type SmaaSetting, smaaBlock } from './smaa-block';
import type { SmaaProblem, SmaaTally } from './smaa-problem';
import { twoCriteria } from './two-criteria';
import { weightSampler } from './weight-sampler';

export interface Smaa {
  /** b_i^r, share of weightings under which option i has rank r + 1; rows and columns add up to 1. */
  readonly acceptability: readonly (readonly number[])[];
  /** w_i^c, mean of the weights that put the option first; null: none does. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** p_i^c, chance to be first under its own central weights, over what is not sure of the scores; null: never first. */
  readonly confidence: readonly (number | null)[];
  /** Share in which the row beats the column. */
  readonly winning: readonly (readonly number[])[];
  /** null: exact, no sampling. */
  readonly sampling: { readonly samples: number; readonly seed: number; readonly error: number } | null;
}

/** A problem made ready: what workers share. Refuses ragged values and limits that no weights satisfy. */
export function smaaSetting(problem: SmaaProblem): MethodAnswer<SmaaSetting> {
  const options = problem.values.length;
  const criteria = problem.values[0]?.length ?? 0;
  if (options < 2) return refuse('fewer-than-two', 'alternatives');
  const sampler = weightSampler(criteria, problem.limits, problem.seed);
  if (!sampler.ok) return sampler;
  const values = Float64Array.from(problem.values.flat());
  for (const { option, criterion } of problem.uncertain) values[option * criteria + criterion] = 0;
  return ok({ problem, options, criteria, sampler: sampler.value, values });
}

/**
 * SMAA-2 (Lahdelma & Salminen 2001; Tervonen & Lahdelma 2007): which views of the weights support which option. Weights are drawn uniformly
 * within the limits, scores from what is known of them; blocks of 4,096 samples have their own seed, so the number of workers changes no bit.
 * Ties share ranks. With two criteria and sure scores the shares are exact lengths. The error is ±1.96 √(b(1 − b)/N), told at its largest,
 * b = ½. Refuses fewer than two options, and as `weightSampler`.
 */
export function smaa(problem: SmaaProblem, samples: number): MethodAnswer<Smaa> {
  const setting = smaaSetting(problem);
  if (!setting.ok) return setting;
  if (!(Number.isInteger(samples) && samples > 0)) return refuse('not-positive', 'options', 'samples');
  if (setting.value.criteria === 2 && problem.uncertain.length === 0)
    return ok(told(setting.value, twoCriteria(problem), null));
  let sum = emptyTally(setting.value.options, setting.value.criteria);
  for (let block = 0; block * BLOCK < samples; block += 1)
    sum = addTally(sum, smaaBlock(setting.value, block, Math.min(BLOCK, samples - block * BLOCK)));
  return ok(told(setting.value, sum, { samples, seed: problem.seed, error: (1.96 * 0.5) / Math.sqrt(samples) }));
}

function told(setting: SmaaSetting, tally: SmaaTally, sampling: Smaa['sampling']): Smaa {
  const { options: m, criteria: n } = setting;
  const row = (values: Float64Array, i: number, width: number) =>
    Array.from(values.subarray(i * width, (i + 1) * width));
  const every = Array.from({ length: m }, (_, i) => i);
  const central = every.map((i) => {
    const first = entry(tally.ranks, i * m);
    return first > 0 ? row(tally.firstWeights, i, n).map((weight) => weight / first) : null;
  });
  return {
    acceptability: every.map((i) => row(tally.ranks, i, m).map((count) => count / tally.samples)),
    centralWeights: central,
    confidence: central.map((weights, i) => (weights ? firstUnder(setting, weights, i, tally.samples) : null)),
    winning: every.map((i) => row(tally.wins, i, m).map((count) => count / tally.samples)),
    sampling,
  };
}

/** How often an option is first under fixed weights. Its blocks have numbers of their own, far from those of the weights. */
function firstUnder(setting: SmaaSetting, weights: readonly number[], option: number, samples: number): number {
  const sure = setting.problem.uncertain.length === 0;
  const count = sure ? 1 : Math.min(samples, 25 * BLOCK);
  const fixed = { ...setting, sampler: () => (into: Float64Array) => into.set(weights) };
  const shares: number[] = [];
  for (let block = 0; block * BLOCK < count; block += 1) {
    const size = Math.min(BLOCK, count - block * BLOCK);
    shares.push(entry(smaaBlock(fixed, 1_000_000 * (option + 1) + block, size).ranks, option * setting.options));
  }
  return exactSum(shares) / count;
}
