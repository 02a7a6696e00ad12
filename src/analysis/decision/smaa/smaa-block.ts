import { BLOCK, blockRandom, normalFrom } from '@/analysis/random';
import { entry, TIE } from '@/analysis/statistics';
import type { SmaaProblem, SmaaTally, UncertainScore } from './smaa-problem';
import type { DrawWeights } from './weight-sampler';

const BATCH = 256;

export interface SmaaSetting {
  readonly problem: SmaaProblem;
  readonly options: number;
  readonly criteria: number;
  readonly sampler: (random: () => number) => DrawWeights;
  /** Values of options × criteria, row after row. */
  readonly values: Float64Array;
}

export const emptyTally = (options: number, criteria: number): SmaaTally => ({
  samples: 0,
  ranks: new Float64Array(options * options),
  firstWeights: new Float64Array(options * criteria),
  wins: new Float64Array(options * options),
});

/** Adds a tally to another, entry by entry. Called in the order of the blocks it gives the same bits however they were shared out. */
export function addTally(sum: SmaaTally, part: SmaaTally): SmaaTally {
  for (const key of ['ranks', 'firstWeights', 'wins'] as const)
    for (let k = 0; k < sum[key].length; k += 1) sum[key][k] = entry(sum[key], k) + entry(part[key], k);
  return { ...sum, samples: sum.samples + part.samples };
}

/**
 * One block of samples: weights, scores, ranks. Works in batches, a column for each criterion and option, so that the inner loops run over
 * plain typed arrays; memory does not grow with the number of samples.
 */
export function smaaBlock(setting: SmaaSetting, block: number, samples = BLOCK): SmaaTally {
  const { options: m, criteria: n, problem } = setting;
  const random = blockRandom(problem.seed, block);
  const draw = setting.sampler(random);
  const tally = emptyTally(m, n);
  const weights = new Float64Array(n * BATCH);
  const scores = new Float64Array(m * BATCH);
  const better = new Int32Array(m * BATCH);
  const tied = new Uint8Array(BATCH);
  const one = new Float64Array(n);
  const width = tieWidthOf(setting.values);
  for (let done = 0; done < samples; done += BATCH) {
    const size = Math.min(BATCH, samples - done);
    for (let s = 0; s < size; s += 1) {
      draw(one);
      for (let j = 0; j < n; j += 1) weights[j * BATCH + s] = one[j] as number;
    }
    weigh(setting, weights, scores, size);
    for (const { option, criterion, score, worth } of problem.uncertain)
      for (let s = 0; s < size; s += 1) {
        const value = worth(drawScore(score, random));
        const at = option * BATCH + s;
        scores[at] = entry(scores, at) + entry(weights, criterion * BATCH + s) * value;
      }
    better.fill(0);
    tied.fill(0);
    compare(scores, better, tied, tally.wins, { m, size, width });
    for (let s = 0; s < size; s += 1) {
      if (tied[s] !== 0) shareRanks(scores, weights, tally, { m, n, s, width });
      else place(better, weights, tally, { m, n, s });
    }
  }
  return { ...tally, samples };
}

const tieWidthOf = (values: Float64Array): number => {
  let [low, high] = [0, 0];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return TIE * Math.max(1, high - low);
};

const drawScore = (score: UncertainScore, random: () => number): number =>
  'min' in score ? score.min + (score.max - score.min) * random() : score.mean + score.sd * normalFrom(random);

// The loops below read typed arrays within their bounds: the casts drop the `undefined` that the compiler adds to every index.

/** scores = values · weights. */
function weigh(
  { options: m, criteria: n, values }: SmaaSetting,
  weights: Float64Array,
  scores: Float64Array,
  size: number,
): void {
  for (let i = 0; i < m; i += 1) {
    const row = scores.subarray(i * BATCH, i * BATCH + size).fill(0);
    for (let j = 0; j < n; j += 1) {
      const value = values[i * n + j] as number;
      const column = weights.subarray(j * BATCH, j * BATCH + size);
      for (let s = 0; s < size; s += 1) row[s] = (row[s] as number) + value * (column[s] as number);
    }
  }
}

interface Span {
  readonly m: number;
  readonly size: number;
  readonly width: number;
}

/** Each pair once: who beats whom by more than the tie width, and in which samples anyone ties. */
function compare(
  scores: Float64Array,
  better: Int32Array,
  tied: Uint8Array,
  wins: Float64Array,
  { m, size, width }: Span,
): void {
  for (let i = 0; i < m; i += 1) {
    const mine = scores.subarray(i * BATCH, i * BATCH + size);
    const myBetter = better.subarray(i * BATCH, i * BATCH + size);
    for (let k = i + 1; k < m; k += 1) {
      const other = scores.subarray(k * BATCH, k * BATCH + size);
      const otherBetter = better.subarray(k * BATCH, k * BATCH + size);
      let [first, second] = [0, 0];
      for (let s = 0; s < size; s += 1) {
        const lead = (mine[s] as number) - (other[s] as number);
        if (lead > width) {
          otherBetter[s] = (otherBetter[s] as number) + 1;
          first += 1;
        } else if (lead < -width) {
          myBetter[s] = (myBetter[s] as number) + 1;
          second += 1;
        } else tied[s] = 1;
      }
      wins[i * m + k] = (wins[i * m + k] as number) + first;
      wins[k * m + i] = (wins[k * m + i] as number) + second;
    }
  }
}

interface At {
  readonly m: number;
  readonly n: number;
  readonly s: number;
}

/** The usual sample: no tie, so the number of those who beat an option is its place. */
function place(better: Int32Array, weights: Float64Array, { ranks, firstWeights }: SmaaTally, { m, n, s }: At): void {
  for (let i = 0; i < m; i += 1) {
    const above = better[i * BATCH + s] as number;
    ranks[i * m + above] = (ranks[i * m + above] as number) + 1;
    if (above === 0)
      for (let j = 0; j < n; j += 1)
        firstWeights[i * n + j] = (firstWeights[i * n + j] as number) + (weights[j * BATCH + s] as number);
  }
}

/** A sample with ties: groups from the top, each within the tie width of its first, share their ranks. */
function shareRanks(
  scores: Float64Array,
  weights: Float64Array,
  { ranks, firstWeights }: SmaaTally,
  { m, n, s, width }: At & { readonly width: number },
): void {
  const scoreOf = (i: number) => entry(scores, i * BATCH + s);
  const order = Array.from({ length: m }, (_, i) => i).sort((a, b) => scoreOf(b) - scoreOf(a));
  for (let from = 0; from < m; ) {
    const top = scoreOf(entry(order, from));
    let to = from + 1;
    while (to < m && top - scoreOf(entry(order, to)) <= width) to += 1;
    const share = 1 / (to - from);
    for (const i of order.slice(from, to)) {
      for (let r = from; r < to; r += 1) ranks[i * m + r] = entry(ranks, i * m + r) + share;
      if (from === 0)
        for (let j = 0; j < n; j += 1)
          firstWeights[i * n + j] = entry(firstWeights, i * n + j) + share * entry(weights, j * BATCH + s);
    }
    from = to;
  }
}
