import { expect, it } from 'vitest';
import { riskCrossCheck } from './risk-cross-check';

const bounds = { medium: 0.36, high: 0.64 };
const factor = (name: string, w: number, before: [number, number], after: [number, number], more = {}) => ({
  name,
  family: '',
  w,
  p: before[0],
  q: before[1],
  pAfter: after[0],
  qAfter: after[1],
  measure: '',
  owner: null,
  dueOn: null,
  ...more,
});
const calm = factor('小', 0.9, [0.1, 0.1], [0.1, 0.1]);
const grave = factor('大', 0.1, [0.9, 0.9], [0.5, 0.5]);
const opposed = { stance: { oppose: 6, conditional: 2, support: 2, none: 90 } } as Parameters<typeof riskCrossCheck>[1];

it('an index that is low does not hide a single risk that is high', () => {
  const check = riskCrossCheck({ riskFactors: [calm, grave], riskGradeInitial: 'low' }, null, bounds);
  expect(check?.rows.map(({ by, before }) => [by, before.grade])).toEqual([
    ['index', 'low'],
    ['gravest', 'high'],
    ['assessor', 'low'],
  ]);
  expect(check?.worst).toEqual({ before: 'high', after: 'low' });
  expect(check?.milder).toEqual({ before: true, after: false });
});

it('the grade of the assessor is a row too: where it is the gravest, it counts', () => {
  const check = riskCrossCheck(
    { riskFactors: [calm], riskGradeInitial: 'medium', riskGradeExpected: 'low' },
    null,
    bounds,
  );
  expect(check?.worst).toEqual({ before: 'medium', after: 'low' });
  expect(check?.milder).toEqual({ before: false, after: false });
});

it('one intolerable risk stands after its measures too', () => {
  const check = riskCrossCheck({ riskFactors: [{ ...calm, intolerable: true }] }, null, bounds);
  expect(check?.worst).toEqual({ before: 'high', after: 'high' });
});

it('most of those who took a side being against is a high risk; half is not', () => {
  const share = (oppose: number) =>
    riskCrossCheck(
      { riskFactors: [calm] },
      { ...opposed, stance: { oppose, conditional: 2, support: 2, none: 90 } } as typeof opposed,
      bounds,
    );
  expect(share(6)?.rows.find(({ by }) => by === 'opposition')?.before).toEqual({ figure: 0.6, grade: 'high' });
  expect(share(4)?.rows.find(({ by }) => by === 'opposition')?.before.grade).toBeNull();
});

it('without risks there is nothing to check', () => expect(riskCrossCheck({}, null, bounds)).toBeNull());
