import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Preference } from './outranking/preference';
import { promethee } from './outranking/promethee';
import { topsis } from './ranking/topsis';
import { linearScores } from './sensitivity/linear-scores';
import { stabilityInterval } from './sensitivity/stability-interval';
import type { Criterion, DecisionTable } from './table/decision-table';
import { weightedSum } from './value/weighted-sum';
import { criticWeights } from './weights/critic-weights';

const scale = { kind: 'linear', worst: 0, best: 100, outside: 'clip' } as const;

/** Tables of 2 to 6 options and 1 to 5 criteria with whole scores from 0 to 100, so that ties happen. */
const tables = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: n, maxLength: n }),
    rows: fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: n, maxLength: n }), {
      minLength: 2,
      maxLength: 6,
    }),
  }),
);
type Given = { readonly weights: readonly number[]; readonly rows: readonly (readonly number[])[] };

const tableOf = (
  { weights, rows }: Given,
  change: (criterion: Criterion, j: number) => Criterion = (one) => one,
): DecisionTable => ({
  criteria: weights.map((weight, j) => change({ name: `c${j}`, weight, direction: 'up', value: scale }, j)),
  alternatives: rows.map((scores, i) => ({ name: `a${i}`, scores })),
});
const usual = (count: number): readonly Preference[] =>
  Array.from({ length: count }, () => ({ kind: 'linear', q: 1, p: 20 }));

/** Scores and ranks by the three core methods; undefined where there is no ranking. */
function methodsOf(table: DecisionTable, preferences = usual(table.criteria.length)) {
  const sum = weightedSum(table);
  const near = topsis(table, 'values');
  const flow = promethee(table, preferences);
  return {
    sum: sum.ok ? sum.value.alternatives.map(({ value, rank }) => ({ score: value, rank })) : undefined,
    near: near.ok ? near.value.alternatives.map(({ closeness, rank }) => ({ score: closeness, rank })) : undefined,
    flow: flow.ok ? flow.value.alternatives.map(({ net, rank }) => ({ score: net, rank })) : undefined,
  };
}
type Rankings = ReturnType<typeof methodsOf>;
const each = (told: Rankings) => Object.values(told).filter((ranking) => ranking !== undefined);
const holds = (property: (given: Given) => void) => fc.assert(fc.property(tables, property), { numRuns: 60 });

/** Same scores within rounding, whatever the way they were reckoned. */
function alike(a: Rankings, b: Rankings): void {
  for (const key of ['sum', 'near', 'flow'] as const)
    for (const [i, { score }] of (a[key] ?? []).entries())
      expect(b[key]?.[i]?.score ?? Number.NaN).toBeCloseTo(score, 9);
}

describe('the three core methods', () => {
  it('never lower the score of an option whose cell improves', () =>
    holds(({ weights, rows }) => {
      const [first = [], ...rest] = rows;
      const better = [first.with(0, Math.min(100, (first[0] ?? 0) + 7)), ...rest];
      const [before, after] = [methodsOf(tableOf({ weights, rows })), methodsOf(tableOf({ weights, rows: better }))];
      for (const [k, ranking] of each(before).entries())
        expect(each(after)[k]?.[0]?.score ?? Number.NaN).toBeGreaterThanOrEqual((ranking[0]?.score ?? 0) - 1e-12);
    }));

  it('never rank a dominated option above its dominator, and tie duplicates', () =>
    holds(({ weights, rows }) => {
      const [first = []] = rows;
      const told = methodsOf(tableOf({ weights, rows: [...rows, first, first.map((x) => Math.max(0, x - 3))] }));
      for (const ranking of each(told)) {
        const [dominator, copy, dominated] = [0, rows.length, rows.length + 1].map((i) => ranking[i]?.rank ?? 0);
        expect(copy).toBe(dominator);
        expect(dominated).toBeGreaterThanOrEqual(dominator ?? 0);
      }
    }));

  it('do not care for the order of options and criteria, or for weights times seven', () =>
    holds(({ weights, rows }) => {
      const before = methodsOf(tableOf({ weights, rows }));
      const turned = methodsOf(
        tableOf({
          weights: weights.toReversed().map((w) => 7 * w),
          rows: rows.toReversed().map((row) => row.toReversed()),
        }),
      );
      alike(before, {
        sum: turned.sum?.toReversed(),
        near: turned.near?.toReversed(),
        flow: turned.flow?.toReversed(),
      });
    }));

  it('do not care for the unit, or for sign and direction reversed together', () =>
    holds(({ weights, rows }) => {
      const before = methodsOf(tableOf({ weights, rows }));
      const moved = tableOf({ weights, rows: rows.map((row) => row.map((x) => 3 * x + 40)) }, (one) => ({
        ...one,
        value: { ...scale, worst: 40, best: 340 },
      }));
      alike(
        before,
        methodsOf(
          moved,
          weights.map(() => ({ kind: 'linear', q: 3, p: 60 })),
        ),
      );
      const reversed = tableOf({ weights, rows: rows.map((row) => row.map((x) => -x)) }, (one) => ({
        ...one,
        direction: 'down',
        value: { ...scale, worst: 0, best: -100 },
      }));
      alike(before, methodsOf(reversed));
    }));

  it('rank alike with a constant criterion more', () =>
    holds(({ weights, rows }) => {
      const [before, after] = [
        { weights, rows },
        { weights: [...weights, 9], rows: rows.map((row) => [...row, 50]) },
      ].map((given) => methodsOf(tableOf(given)));
      for (const key of ['sum', 'flow'] as const)
        expect(after?.[key]?.map(({ rank }) => rank)).toEqual(before?.[key]?.map(({ rank }) => rank));
    }));

  it('have net flows that add up to 0', () =>
    holds((given) => {
      const { flow } = methodsOf(tableOf(given));
      expect((flow ?? []).reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(0, 10);
    }));
});

it('keeps the leader first inside its stability interval, and not beyond it', () =>
  holds((given) => {
    const scores = linearScores(tableOf(given));
    if (!scores.ok || given.weights.length < 2) return;
    const { values, weights } = scores.value;
    for (const j of weights.keys()) {
      const interval = stabilityInterval(scores.value, 'any', [j]);
      if (!interval.ok) continue;
      const { low, high, weight, above } = interval.value;
      const at = (x: number) =>
        values.map((row) =>
          row.reduce((sum, u, k) => sum + u * (k === j ? x : ((weights[k] ?? 0) * (1 - x)) / (1 - weight)), 0),
        );
      const now = at(weight);
      const leader = now.indexOf(Math.max(...now));
      for (const x of [low, high, (low + high) / 2])
        expect(at(x)[leader] ?? 0).toBeGreaterThanOrEqual(Math.max(...at(x)) - 1e-9);
      if (above !== null && high < 1 - 1e-6)
        expect(Math.max(...at(high + 1e-6))).toBeGreaterThan(at(high + 1e-6)[leader] ?? 9);
    }
  }));

it('gives CRITIC weights that do not care for the unit', () =>
  holds(({ rows }) => {
    const [plain, moved] = [rows, rows.map((row) => row.map((x) => 5 * x - 300))].map((scores) =>
      criticWeights(scores, []),
    );
    if (plain?.ok)
      for (const [j, w] of plain.value.weights.entries()) expect(moved?.ok && moved.value.weights[j]).toBeCloseTo(w, 9);
    else expect(moved?.ok).toBe(false);
  }));
