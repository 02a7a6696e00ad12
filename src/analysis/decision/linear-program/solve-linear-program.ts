import { solve } from 'yalps';
import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';

/** Σ coefficient · variable, at least `min`, at most `max`, or just `equal`. */
interface LinearRow {
  readonly coefficients: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly equal?: number;
}

export interface LinearProgram {
  readonly direction: 'maximize' | 'minimize';
  /** One coefficient for each variable; variables are ≥ 0. */
  readonly objective: readonly number[];
  readonly rows: readonly LinearRow[];
}

export interface LinearOptimum {
  readonly value: number;
  readonly variables: readonly number[];
}

const SLACK = 1e-7;

/**
 * A small dense linear program by the simplex method of the `yalps` package (docs/adr/0018). What it answers is compared with every row
 * before it is believed. Refuses `no-such-weights` where the rows contradict each other, `not-solved` for all else.
 */
export function solveLinearProgram({ direction, objective, rows }: LinearProgram): MethodAnswer<LinearOptimum> {
  const answer = solve(
    {
      direction,
      objective: 'objective',
      constraints: new Map(rows.map(({ coefficients: _, ...bounds }, r) => [`row ${r}`, bounds])),
      variables: objective.map(
        (c, v) =>
          [
            `${v}`,
            [['objective', c], ...rows.map(({ coefficients }, r) => [`row ${r}`, coefficients[v] ?? 0])] as [
              string,
              number,
            ][],
          ] as const,
      ),
    },
    { precision: 1e-11, checkCycles: true },
  );
  if (answer.status === 'infeasible') return refuse('no-such-weights');
  if (answer.status !== 'optimal') return refuse('not-solved');
  const found = new Map(answer.variables);
  const variables = objective.map((_, v) => found.get(`${v}`) ?? 0);
  const holds = rows.every(({ coefficients, min = -Infinity, max = Infinity, equal }) => {
    const total = exactSum(coefficients.map((c, v) => c * entry(variables, v)));
    const size = SLACK * Math.max(1, ...coefficients.map(Math.abs));
    return equal === undefined ? total >= min - size && total <= max + size : Math.abs(total - equal) <= size;
  });
  if (!holds || variables.some((value) => value < -SLACK)) return refuse('not-solved');
  return ok({ value: exactSum(objective.map((c, v) => c * entry(variables, v))), variables });
}
