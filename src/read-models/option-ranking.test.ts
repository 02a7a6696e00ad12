import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionRanking } from './option-ranking';

const criteria = [
  { name: 'cost', unit: 'x', direction: 'down' as const, worst: 10, best: 0, weight: 0.5 },
  { name: 'quality', unit: 'x', direction: 'up' as const, worst: 0, best: 100, weight: 0.5 },
];
const option = (name: string, ...scores: (number | null)[]) => ({ id: name, name, summary: name, scores });
const ranked = (...options: ReturnType<typeof option>[]) => optionRanking('m', { options, criteria });

describe('the ranking of options', () => {
  it('weighs and orders: 0.5·0.8 + 0.5·0.6 = 0.7', () => {
    const answer = ranked(option('b', 8, 50), option('a', 2, 60));
    expect(answer?.ok && answer.value.options.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(answer?.ok && answer.value.options[0]?.value).toBeCloseTo(0.7, 12);
    expect(answer?.ok && answer.value.options[0]?.firstRankAcceptability).toBe(1);
  });
  it('leaves an option beyond a hard limit out of the running: it is last and never first', () => {
    const options = [option('best', 0, 40), option('safe', 5, 60)];
    const limited = criteria.map((one) => (one.name === 'quality' ? { ...one, limit: 50 } : one));
    const answer = optionRanking('m', { options, criteria: limited });
    expect(
      answer?.ok &&
        answer.value.options.map(({ name, isOut, firstRankAcceptability }) => [name, isOut, firstRankAcceptability]),
    ).toEqual([
      ['safe', false, 1],
      ['best', true, 0],
    ]);
    const all = criteria.map((one) => (one.name === 'quality' ? { ...one, limit: 90 } : one));
    expect(optionRanking('m', { options: [...options], criteria: all })).toEqual({
      ok: false,
      error: { reason: 'out-of-range', at: ['alternatives'] },
    });
  });
  it.each([
    ['a figure that is missing', [option('a', null, 1)], criteria, 'missing-cell'],
    ['rows of another length', [option('a', 1)], [criteria[0]], undefined],
    ['no criteria', [option('a')], [], 'nothing-given'],
    ['a scale without length', [option('a', 1, 1)], criteria.map((c) => ({ ...c, best: c.worst })), 'empty-scale'],
  ])('refuses %s', (_, options, given, reason) => {
    const answer = optionRanking('m', { options, criteria: given as typeof criteria });
    expect(answer?.ok ? undefined : answer?.error.reason).toBe(reason);
  });
  it('shares add up to one and the order follows the values', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 100 })), {
          minLength: 1,
          maxLength: 5,
        }),
        (rows) => {
          const answer = ranked(...rows.map((scores, at) => option(`o${at}`, ...scores)));
          if (!answer?.ok) return false;
          const { options } = answer.value;
          const total = options.reduce((sum, one) => sum + one.firstRankAcceptability, 0);
          return (
            Math.abs(total - 1) < 1e-9 && options.every((o, i) => i === 0 || o.value <= (options[i - 1]?.value ?? 1))
          );
        },
      ),
      { numRuns: 30 },
    ));
});

it('the same scores read anew are not drawn again; one other score is', () => {
  const [a, b] = [option('甲', 5, 1), option('乙', 1, 5)];
  const fresh = (changed = 5) => structuredClone({ options: [{ ...a, scores: [changed, 1] }, b], criteria });
  const first = optionRanking('again', fresh());
  expect(optionRanking('again', fresh())).toBe(first);
  expect(optionRanking('again', fresh(4))).not.toBe(first);
  expect(optionRanking('another', fresh())).not.toBe(first);
});
