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

it('money that is not sure is sealed with its seed, and a range that moves shows', () => {
  const [first] = facts.options;
  if (!first) throw new Error('there are options');
  const appraisal = {
    moneyUnit: '万元',
    prices: 'real' as const,
    firstYear: 2027,
    rates: [{ fromYear: 0, rate: 0.08 }],
    rateSource: '示例',
    flows: [{ option: first.name, costs: [100, 0], benefits: [0, 120] }],
    flowSource: '示例',
    factors: [{ name: '用热量', option: null, side: 'benefits' as const, low: 0.7, high: 1.1, because: '示例' }],
  };
  const payload = frozenPayload('heating-price', { ...facts, appraisal });
  expect(payload?.says).toMatch(/“[^”]+”净现值为负的可能为 \d+%。/);
  expect(payload?.says).toContain(`20,000 次（种子 ${payload?.seed}）`);
  const frozen = { on: '2026-09-01', by: '示例', unit: '示例', ...payload } as never; // a day of the calendar
  expect(frozenStanding('heating-price', frozen, { ...facts, appraisal })).toBe('same');
  const wider = appraisal.factors.map((one) => ({ ...one, low: 0.6 }));
  expect(frozenStanding('heating-price', frozen, { ...facts, appraisal: { ...appraisal, factors: wider } })).toBe(
    'changed',
  );
  const { factors: _factors, ...sure } = appraisal;
  expect(frozenPayload('heating-price', { ...facts, appraisal: sure })?.says).not.toContain('模拟');
});
