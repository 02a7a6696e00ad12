import { expect, it } from 'vitest';
import { analyse } from './analyse';

const told = (method: string, input: unknown, options = {}) => JSON.stringify(analyse({ method, input, options }));

const units = [1e-13, 1e-10, 1e-6, 1e6, 1e60];

/** A unit of a figure is a matter of custom: what is level, first or a loss does not depend on it. */
it.each(units)('what an answer says does not change with the unit of its figures (× %d)', (unit) => {
  const cases = (s: number) => ({
    sorted: told(
      'mr-sort',
      {
        criteria: [{ name: 'dioxin', direction: 'down', weight: 1 }],
        alternatives: [0.4, 0.5, 4].map((x, i) => ({ name: `a${i}`, scores: [x * s] })),
        classes: [{ name: 'within', profile: [0.5 * s], veto: [3 * s] }],
        lowest: 'beyond',
      },
      { majority: 0.6 },
    ),
    agreement: told('kendall-w', {
      ratings: [
        [3 * s, 1 * s, 2 * s],
        [1, 2, 3],
      ],
    }),
    losers: /"losers":\[[^\]]*]/.exec(
      told('equity', {
        groups: [
          { name: 'g', size: 1 },
          { name: 'h', size: 1 },
        ],
        alternatives: [{ name: 'p', impacts: [3 * s, -1 * s] }],
      }),
    )?.[0],
    satisficing: /"satisficing":\[[^\]]*]/.exec(
      told('scenarios', {
        alternatives: [
          { name: 'p', payoffs: [3 * s, 1 * s] },
          { name: 'q', payoffs: [(0.1 + 0.2) * s, 2 * s] },
        ],
        limits: [0.3 * s, 2 * s],
      }),
    )?.[0],
  });
  expect(cases(unit)).toEqual(cases(1));
});

it('entropy weights by min–max do not change when a figure and its direction are turned round', () => {
  const weights = (sign: number, direction: string) =>
    told(
      'entropy',
      {
        criteria: [{ name: 'a' }, { name: 'b', direction }],
        alternatives: [
          [1, 5],
          [2, 1],
          [4, 2],
          [9, 9],
        ].map(([a = 0, b = 0], i) => ({ name: `x${i}`, scores: [a, sign * b] })),
      },
      { scaling: 'min-max' },
    );
  expect(weights(-1, 'down')).toBe(weights(1, 'up'));
});

it('of two options no third can be taken away, so their order cannot reverse', () => {
  const input = {
    criteria: [{ name: 'a', weight: 1 }],
    alternatives: [
      { name: 'p', scores: [1] },
      { name: 'q', scores: [2] },
    ],
    preferences: [{ kind: 'usual' }],
  };
  expect(told('promethee', input)).toContain('"canReverse":false');
});

it('a weight is not taken away whole where it is the only one', () => {
  const input = {
    criteria: [{ name: 'a', weight: 1, value: { kind: 'as-is' } }],
    alternatives: [
      { name: 'p', scores: [1] },
      { name: 'q', scores: [2] },
    ],
  };
  expect(told('smallest-flip', input)).toContain('"single":[]');
});
