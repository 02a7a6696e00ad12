import { scenarioFigures, weightedSum } from '@/analysis/decision';
import { type Criteria, type Options, optionTable } from './option-table';

interface LeadBar {
  readonly option: string;
  readonly criterion: string;
  /** V of the leader less V of the best rival, with this score at its worse and at its better end. */
  readonly atWorse: number;
  readonly atBetter: number;
}

export interface UncertainLeads {
  readonly base: number;
  /** The widest swing first; a score that does not move the lead is left out. */
  readonly bars: readonly LeadBar[];
  readonly regret: readonly {
    readonly name: string;
    readonly values: readonly [worse: number, told: number, better: number];
    readonly most: number;
  }[];
}

type ScoredOption = Options[number];

/** One score at a time from end to end of its range (tornado), and all together: the regret in the worse, the told and the better case. */
export function uncertainLeads(options: Options, criteria: Criteria, leader: string): UncertainLeads | null {
  const open = options.flatMap(({ name, ranges = [] }) =>
    criteria.flatMap((criterion, at) => {
      const range = ranges[at];
      return range ? [{ option: name, at, criterion, range }] : [];
    }),
  );
  if (open.length === 0) return null;
  const ends = ({ range, criterion }: (typeof open)[number]) =>
    criterion.direction === 'up' ? ([range.low, range.high] as const) : ([range.high, range.low] as const);
  const values = (changed: Options) => valuesOf(changed, criteria);
  const lead = (changed: Options) => {
    const told = values(changed);
    const own = told.get(leader) ?? 0;
    return own - Math.max(...[...told].filter(([name]) => name !== leader).map(([, value]) => value));
  };
  const put = (place: (typeof open)[number], score: number) =>
    options.map((option) => (option.name === place.option ? withScore(option, place.at, score) : option));
  const bars = open.map((place) => {
    const [worse, better] = ends(place);
    return {
      option: place.option,
      criterion: place.criterion.name,
      atWorse: lead(put(place, worse)),
      atBetter: lead(put(place, better)),
    };
  });
  const all = (side: 0 | 1) =>
    open.reduce<Options>(
      (changed, place) => changed.map((o) => (o.name === place.option ? withScore(o, place.at, ends(place)[side]) : o)),
      options,
    );
  const cases = [all(0), options, all(1)].map(values);
  const payoffs = options.map(({ name }) => cases.map((told) => told.get(name) ?? 0));
  const figures = scenarioFigures({ payoffs }, 0.5);
  return {
    base: lead(options),
    bars: bars
      .filter(({ atWorse, atBetter }) => Math.abs(atBetter - atWorse) > 1e-9)
      .toSorted((x, y) => Math.abs(y.atBetter - y.atWorse) - Math.abs(x.atBetter - x.atWorse)),
    regret: figures.ok
      ? options.map(({ name }, i) => {
          const [worse = 0, told = 0, better = 0] = figures.value.regret[i] ?? [];
          return { name, values: [worse, told, better] as const, most: figures.value.maxRegret[i] ?? 0 };
        })
      : [],
  };
}

const withScore = (option: ScoredOption, at: number, score: number): ScoredOption => ({
  ...option,
  scores: option.scores.with(at, score),
});

function valuesOf(options: Options, criteria: Criteria): ReadonlyMap<string, number> {
  const { nodes, alternatives } = optionTable(options, criteria);
  const sum = weightedSum({ criteria: nodes, alternatives });
  return new Map(sum.ok ? sum.value.alternatives.map(({ name, value }) => [name, value]) : []);
}
