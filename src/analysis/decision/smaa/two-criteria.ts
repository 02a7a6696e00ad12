import { cell, entry, tieWidth } from '@/analysis/statistics';
import { emptyTally } from './smaa-block';
import type { SmaaProblem, SmaaTally } from './smaa-problem';

/**
 * Two criteria and sure scores: weights are (x, 1 − x), scores straight lines in x, so shares are lengths between crossings, exact. Gives the
 * same tally as sampling would, with `samples` 1 for the whole length.
 */
export function twoCriteria({ values, limits: { order, lower, upper } }: SmaaProblem): SmaaTally {
  const m = values.length;
  const ends = [
    Math.max(0, lower?.[0] ?? 0, 1 - (upper?.[1] ?? 1), order?.[0] === 0 ? 0.5 : 0),
    Math.min(1, upper?.[0] ?? 1, 1 - (lower?.[1] ?? 0), order?.[0] === 1 ? 0.5 : 1),
  ] as const;
  const crossings = values.flatMap((_, i) =>
    values.slice(i + 1).map((__, k) => {
      const [du, dv] = [0, 1].map((j) => cell(values, i, j) - cell(values, i + 1 + k, j));
      return -(dv ?? 0) / ((du ?? 0) - (dv ?? 0));
    }),
  );
  const cuts = [ends[0], ...crossings.filter((x) => x > ends[0] && x < ends[1]).sort((a, b) => a - b), ends[1]];
  const tally = { ...emptyTally(m, 2), samples: 1 };
  const whole = ends[1] - ends[0];
  for (let piece = 0; piece + 1 < cuts.length; piece += 1) {
    const [from, to] = [entry(cuts, piece), entry(cuts, piece + 1)];
    const length = whole > 0 ? (to - from) / whole : 1;
    addPiece(tally, values, (from + to) / 2, length);
  }
  return tally;
}

function addPiece(
  { ranks, firstWeights, wins }: SmaaTally,
  values: SmaaProblem['values'],
  x: number,
  length: number,
): void {
  const m = values.length;
  const scores = values.map((row) => x * entry(row, 0) + (1 - x) * entry(row, 1));
  const width = tieWidth(scores);
  for (const [i, score] of scores.entries()) {
    const above = scores.filter((other) => other - score > width).length;
    const level = scores.filter((other) => Math.abs(other - score) <= width).length;
    for (let r = above; r < above + level; r += 1) ranks[i * m + r] = entry(ranks, i * m + r) + length / level;
    if (above === 0)
      for (const [j, w] of [x, 1 - x].entries())
        firstWeights[i * 2 + j] = entry(firstWeights, i * 2 + j) + (length / level) * w;
    for (const [k, other] of scores.entries())
      if (score - other > width) wins[i * m + k] = entry(wins, i * m + k) + length;
  }
}
