import { promethee, topsis, type WeightedSum } from '@/analysis/decision';
import type { OptionTable } from './option-table';

/** Of a criterion's scale: smaller differences do not count, larger ones count in full. */
const INDIFFERENT = 0.05;
const DECISIVE = 0.3;

interface MethodOrder {
  readonly method: 'weighted-sum' | 'topsis' | 'promethee';
  /** Best first, with what the method measures. */
  readonly order: readonly { readonly name: string; readonly rank: number; readonly figure: number }[];
  /** Where its first is not the first of the weighted sum: the criterion that turns it. */
  readonly turnedBy: string | null;
}

export interface MethodsCompared {
  readonly methods: readonly MethodOrder[];
  readonly flows: readonly {
    readonly name: string;
    readonly leaving: number;
    readonly entering: number;
    readonly net: number;
  }[];
  /** Pairs of which neither is better throughout (PROMETHEE I). */
  readonly incomparable: readonly { readonly a: string; readonly b: string }[];
}

/** The three core methods on one table, with fixed scales; a method that refuses is left out. */
export function methodsCompared(table: OptionTable, sum: WeightedSum): MethodsCompared {
  const given = { criteria: table.nodes, alternatives: table.alternatives };
  const near = topsis(given, 'values');
  const flows = promethee(
    given,
    table.columns.map(({ worst, best }) => {
      const scale = Math.abs(best - worst);
      return { kind: 'linear', q: INDIFFERENT * scale, p: DECISIVE * scale } as const;
    }),
  );
  const own = ordered(
    'weighted-sum',
    sum.alternatives.map(({ name, rank, value }) => ({ name, rank, figure: value })),
  );
  const others = [
    ...(near.ok
      ? [
          ordered(
            'topsis',
            near.value.alternatives.map(({ name, rank, closeness }) => ({ name, rank, figure: closeness })),
          ),
        ]
      : []),
    ...(flows.ok
      ? [
          ordered(
            'promethee',
            flows.value.alternatives.map(({ name, rank, net }) => ({ name, rank, figure: net })),
          ),
        ]
      : []),
  ];
  return {
    methods: [own, ...others].map((one) => ({ ...one, turnedBy: turnedBy(one, own, sum) })),
    flows: flows.ok ? flows.value.alternatives.toSorted((a, b) => b.net - a.net) : [],
    incomparable: flows.ok ? flows.value.pairs.filter(({ relation }) => relation === 'incomparable') : [],
  };
}

type Ordered = Omit<MethodOrder, 'turnedBy'>;

const ordered = (method: Ordered['method'], order: Ordered['order']): Ordered => ({
  method,
  order: order.toSorted((a, b) => a.rank - b.rank),
});

/** TOPSIS punishes the gap to the ideal that weighs most; PROMETHEE cuts off the lead that is largest. */
function turnedBy(one: Ordered, own: Ordered, sum: WeightedSum): string | null {
  const [first, leader] = [one.order[0]?.name, own.order[0]?.name];
  const [a, b] = [leader, first].map((name) => sum.alternatives.find((option) => option.name === name));
  if (first === leader || !a || !b) return null;
  const gaps = sum.criteria.map(({ name, weight }, j) => {
    const [va = 0, vb = 0] = [a.values[j], b.values[j]];
    const size = one.method === 'topsis' ? (weight * (1 - va)) ** 2 - (weight * (1 - vb)) ** 2 : weight * (va - vb);
    return { name, size };
  });
  return gaps.toSorted((x, y) => y.size - x.size)[0]?.name ?? null;
}
