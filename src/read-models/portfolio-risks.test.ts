import { expect, it } from 'vitest';
import type { MatterSummary } from '@/ports/matter-api';
import { assessedMatters, isConcern, riskConcerns, riskGrid } from './portfolio-risks';
import { riskOf } from './risk-points';

type Risk = NonNullable<MatterSummary['risk']>;
const calm: Risk = {
  initial: 'medium',
  expected: 'low',
  name: 'noise',
  p: 0.4,
  q: 0.6,
  pAfter: 0.2,
  qAfter: 0.6,
  owner: 'A',
  controllable: true,
  intolerable: [],
  unowned: 0,
  overdue: 0,
};
const matter = (id: string, risk: Partial<Risk> | null) =>
  ({ id, risk: risk && { ...calm, ...risk } }) as MatterSummary; // of a summary nothing else is read here

it('puts what nobody may bear first, then the grade, then what remains; without a report it is no row', () => {
  const rows = assessedMatters([
    matter('calm', {}),
    matter('none', null),
    matter('more', { pAfter: 0.5 }),
    matter('high', { expected: 'high' }),
    matter('veto', { intolerable: ['noise'] }),
  ]);
  expect(rows.map((row) => row.matter.id)).toEqual(['veto', 'high', 'more', 'calm']);
});

it('a grade after measures that was not given is not taken for a low one', () => {
  const [row] = assessedMatters([matter('x', { expected: null, initial: 'high' })]);
  expect(row && isConcern(row, 'high')).toBe(true);
});

it('names each concern once', () => {
  const changes: Partial<Risk>[] = [
    { intolerable: ['x'] },
    { expected: 'high' },
    { controllable: false },
    { controllable: null },
    { unowned: 1 },
    { overdue: 2 },
  ];
  for (const [index, change] of changes.entries()) {
    const [row] = assessedMatters([matter('x', change)]);
    expect(row && riskConcerns.filter((concern) => isConcern(row, concern))).toEqual([riskConcerns[index]]);
  }
});

it('lays every matter in one cell, on the limit in the higher one, 1 in the last', () => {
  const rows = assessedMatters([
    matter('limit', { pAfter: 0.6, qAfter: 0.2 }),
    matter('top', { pAfter: 1, qAfter: 1 }),
  ]);
  const grid = riskGrid(rows, 'after', { medium: 0.36, high: 0.64 });
  const at = grid
    .flat()
    .flatMap(({ likelihood, impact, inside }) => inside.map((row) => [row.matter.id, likelihood, impact]));
  expect(at).toEqual([
    ['top', 4, 4],
    ['limit', 3, 1],
  ]);
  expect(grid[0]?.[4]?.grade).toBe('high');
  expect(grid[4]?.[0]?.grade).toBe('low');
});

it('counts measures nobody answers for and those past their day', () => {
  const factor = (owner: string | null, dueOn: string | null) => ({
    name: 'f',
    family: '',
    p: 0.5,
    q: 0.5,
    w: 0.5,
    measure: 'm',
    owner,
    dueOn,
    pAfter: 0.1,
    qAfter: 0.1,
  });
  const facts = { riskFactors: [factor(null, '2026-05-01'), factor('A', '2026-05-02'), factor('B', null)] };
  expect(riskOf(facts as never, '2026-05-02' as never)).toMatchObject({ unowned: 1, overdue: 1, intolerable: [] });
});
