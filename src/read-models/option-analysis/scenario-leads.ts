import { scenarioFigures, weightedSum } from '@/analysis/decision';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { ok } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import { type Criteria, missedLimits, type Options, optionTable } from './option-table';

type Scenario = NonNullable<DecisionFacts['scenarios']>[number];

export interface ScenarioLeads {
  /** Blank name: the scores as told. */
  readonly cases: readonly {
    readonly name: string;
    readonly because: string;
    /** More than one: they share the first place. */
    readonly first: readonly string[];
    /** Options that miss a hard limit in it. */
    readonly missed: readonly string[];
    /** What it would change is no longer there: the option or criterion has another name now. */
    readonly astray: readonly string[];
  }[];
  readonly options: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly regrets: readonly number[];
    readonly most: number;
    readonly worst: number;
    readonly mean: number;
    /** Cases, the told one among them, in which it reaches every hard limit. */
    readonly withinLimits: number;
  }[];
  /** Least of the greatest regrets; of the worst values the best; of the means the best. Several: they tie. */
  readonly choices: {
    readonly regret: readonly string[];
    readonly worst: readonly string[];
    readonly mean: readonly string[];
  };
}

const TIED = 1e-9;

/**
 * The options in the scores as told and in each scenario the staff names: who leads where, and the regret of each choice (Savage 1951). No chances
 * are given to the scenarios. Refuses what the weighted sum refuses.
 */
export function scenarioLeads({
  options = [],
  criteria = [],
  scenarios = [],
}: Pick<DecisionFacts, 'options' | 'criteria' | 'scenarios'>): MethodAnswer<ScenarioLeads> {
  if (scenarios.length === 0) return refuse('nothing-given', 'scenarios');
  const tables = [
    { name: '', because: '', options, astray: [] },
    ...scenarios.map((scenario) => ({ ...scenario, ...changedBy(scenario, options, criteria) })),
  ];
  const payoffs: number[][] = options.map(() => []);
  for (const table of tables) {
    const { nodes, alternatives } = optionTable(table.options, criteria);
    const sum = weightedSum({ criteria: nodes, alternatives });
    if (!sum.ok) return sum;
    for (const [row, { value }] of sum.value.alternatives.entries()) payoffs[row]?.push(value);
  }
  const figures = scenarioFigures({ payoffs }, 0.5);
  if (!figures.ok) return figures;
  const { regret, maxRegret, worst, mean } = figures.value;
  const missed = tables.map((table) => new Set(missedLimits(table.options, criteria).map(({ option }) => option)));
  const best = (list: readonly number[], sign: 1 | -1) => {
    const top = Math.max(...list.map((value) => sign * value));
    return options.map(({ name }) => name).filter((_, row) => top - sign * (list[row] ?? 0) <= TIED);
  };
  return ok({
    cases: tables.map(({ name, because, astray }, s) => ({
      name,
      because,
      astray,
      first: best(
        payoffs.map((row) => row[s] ?? 0),
        1,
      ),
      missed: options.map((option) => option.name).filter((option) => missed[s]?.has(option)),
    })),
    options: options.map(({ name }, row) => ({
      name,
      values: payoffs[row] ?? [],
      regrets: regret[row] ?? [],
      most: maxRegret[row] ?? 0,
      worst: worst[row] ?? 0,
      mean: mean[row] ?? 0,
      withinLimits: missed.filter((names) => !names.has(name)).length,
    })),
    choices: { regret: best(maxRegret, -1), worst: best(worst, 1), mean: best(mean, 1) },
  });
}

function changedBy({ changes }: Scenario, options: Options, criteria: Criteria) {
  const column = (name: string) => criteria.findIndex((criterion) => criterion.name === name);
  const astray = changes.filter(
    ({ option, criterion }) => column(criterion) < 0 || options.every(({ name }) => name !== option),
  );
  return {
    astray: astray.map(({ option, criterion }) => `${option} · ${criterion}`),
    options: changes.reduce<Options>(
      (changed, { option, criterion, score }) =>
        changed.map((one) =>
          one.name === option && column(criterion) >= 0
            ? { ...one, scores: one.scores.with(column(criterion), score) }
            : one,
        ),
      options,
    ),
  };
}
