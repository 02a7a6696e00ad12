import { entry, exactSum, ranksDown } from '@/analysis/statistics';
import type { LinearScores } from './stability-interval';

/** The options that are first: more than one where they come out level. */
export function leadersOf({ names, values, weights }: LinearScores): readonly string[] {
  const ranks = ranksDown(values.map((row) => exactSum(row.map((u, j) => u * entry(weights, j)))));
  return names.filter((_, i) => ranks[i] === 1);
}
