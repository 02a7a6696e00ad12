import { entry, exactSum } from '@/analysis/statistics';
import type { LinearScores } from './stability-interval';

export interface SingleFlip {
  readonly before: string;
  readonly after: string;
  readonly criterion: string;
  /** To be taken from the weight, without touching the others, for `after` to draw level with `before`. */
  readonly change: number;
  /** The change as a share of the weight; null for a weight of zero. */
  readonly relative: number | null;
}

/**
 * The change of one weight that makes two options change places, the other weights as they are and not normalised again:
 * δ = (V_b − V_a)/(u_bk − u_ak), possible if δ ≤ w_k (Triantaphyllou & Sánchez 1997, theorem 1). Pairs with a before b, criteria where it is
 * possible and leaves some weight, the smallest relative change first.
 */
export function singleFlips({ names, criteria, values, weights }: LinearScores): readonly SingleFlip[] {
  const totals = values.map((row) => exactSum(row.map((u, j) => u * entry(weights, j))));
  const flips = names.flatMap((before, a) =>
    names.flatMap((after, b) => {
      const lead = entry(totals, a) - entry(totals, b);
      if (a === b || lead < 0 || (lead === 0 && b < a)) return [];
      return criteria.flatMap((criterion, k): SingleFlip[] => {
        const gap = entry(values[b] ?? [], k) - entry(values[a] ?? [], k);
        const weight = entry(weights, k);
        const change = -lead / gap;
        if (Math.abs(gap) < 1e-15 || change > weight || exactSum(weights) - change <= 1e-12) return [];
        return [
          {
            before,
            after,
            criterion,
            change: change === 0 ? 0 : change,
            relative: weight > 0 ? change / weight : null,
          },
        ];
      });
    }),
  );
  const size = ({ relative }: SingleFlip) => (relative === null ? Infinity : Math.abs(relative));
  return flips.toSorted((x, y) => size(x) - size(y));
}
