import { expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const expert = { name: '秦绍峰', unit: '大学', field: '热能', fromPool: true, declaredOn: null, hasInterest: false };
const facts = {
  proposedOn: '2026-01-05',
  startedOn: '2026-02-02',
  leadUnit: '市发展改革委',
  expertPanelOn: '2026-03-01',
  expertPanel: [expert, { ...expert, unit: '研究院' }],
};
const row = { name: '秦绍峰', unit: '大学', declaredOn: '2026-03-05', hasInterest: true, withdrewOn: null };
const outcome = (...expertStatements: readonly object[]) =>
  given([], facts).when({ type: 'recordExpertStatements', on: '2026-03-10', expertStatements }, actorOf('undertaking'));
const refusal = ({ then }: ReturnType<typeof outcome>) => (then.ok ? 'recorded' : then.error.field);

it('a statement changes its expert of the panel and nobody else', () => {
  expect(outcome(row).after.facts.expertPanel).toEqual([
    { ...expert, declaredOn: '2026-03-05', hasInterest: true, withdrewOn: null },
    { ...expert, unit: '研究院' },
  ]);
});
it.each([
  ['name', { name: '无名' }],
  ['name', { unit: '别处' }],
  ['declaredOn', { declaredOn: null }],
  ['declaredOn', { declaredOn: '2026-03-11' }],
  ['withdrewOn', { withdrewOn: '2026-03-11' }],
])('is refused at %s for %o', (field, change) =>
  expect(refusal(outcome({ ...row, ...change }))).toBe(`expertStatements.0.${field}`),
);
it('is refused where one expert stands twice', () =>
  expect(refusal(outcome(row, row))).toBe('expertStatements.1.name'));
