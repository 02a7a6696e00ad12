import { expect, it } from 'vitest';
import { heatingPriceOptions as sample } from '../../../../mocks/sample-city/matters/heating-price-options';
import { frozenPayload, frozenStanding } from './frozen-payload';

const facts = {
  options: sample.list.map((option, at) => ({ id: `o${at + 1}`, ...option })),
  criteria: [...sample.criteria],
  ...(sample.weighting && { weighting: sample.weighting }),
  ...(sample.affected && { affected: sample.affected }),
};

it('the analysis frozen in the sample is the one its options give, to the digest', () => {
  expect(frozenPayload('heating-price', facts)).toEqual(sample.frozen);
});

it('stands while input and answer are the same, whatever the order of keys, and not after a weight was moved', () => {
  if (!sample.frozen) throw new Error('the sample freezes its analysis');
  const frozen = { on: '2026-09-01', by: '示例', unit: '示例', ...sample.frozen } as never; // a day of the calendar
  const turned = {
    ...facts,
    criteria: facts.criteria.map((one) => Object.fromEntries(Object.entries(one).toReversed()) as typeof one),
  };
  expect(frozenStanding('heating-price', frozen, turned)).toBe('same');
  const moved = facts.criteria.map((one, at) => ({ ...one, weight: [0.25, 0.35, 0.25, 0.15][at] ?? 0 }));
  expect(frozenStanding('heating-price', frozen, { ...facts, criteria: moved })).toBe('changed');
  expect(frozenStanding('heating-price', { ...(frozen as object), results: 'f'.repeat(64) } as never, facts)).toBe(
    'differs',
  );
});

it('options that cannot be ranked have nothing to freeze', () => {
  const [first, ...rest] = facts.options;
  if (!first) throw new Error('there are options');
  expect(frozenPayload('x', { ...facts, options: [{ ...first, scores: [null, 1, 2, 3] }, ...rest] })).toBeUndefined();
});
