import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const panel = [
  { name: '秦绍峰', unit: '大学', field: '热能', fromPool: true, declaredOn: '2026-03-01', hasInterest: false },
];
const facts = {
  proposedOn: '2026-01-05',
  startedOn: '2026-02-02',
  leadUnit: '市发展改革委',
  expertPanelOn: '2026-03-01',
  expertPanel: panel,
};
const round = {
  type: 'recordExpertRound',
  on: '2026-03-10',
  roundKind: 'rating',
  asked: '是否必要',
  items: ['必要性', '可行性'],
  lowest: 1,
  highest: 5,
  sent: 3,
  answers: [
    { code: 'A1', values: [4, null] },
    { code: 'A2', values: [5, 3], comment: '先做计量。' },
  ],
};
const outcome = (more: object) =>
  given([], facts).when({ ...round, ...more }, actorOf('undertaking', '市发展改革委')).then;

describe('an anonymous round', () => {
  it('is kept under its number, gaps as gaps', () => {
    const told = outcome({});
    expect(told.ok).toBe(true);
  });
  it.each([
    ['more answers than were sent', { sent: 1 }, 'answers'],
    ['a code twice', { answers: [round.answers[0], round.answers[0]] }, 'answers.1.code'],
    ['a name in place of a code', { answers: [{ code: '秦绍峰', values: [1, 1] }] }, 'answers.0.code'],
    ['a row of another length', { answers: [{ code: 'A1', values: [1] }] }, 'answers.0.values'],
    ['a value off the scale', { answers: [{ code: 'A1', values: [6, 1] }] }, 'answers.0.values'],
    [
      'an allocation that does not add up',
      { roundKind: 'allocation', lowest: 0, highest: 100, answers: [{ code: 'A1', values: [60, 30] }] },
      'answers.0.values',
    ],
    ['a scale without length', { lowest: 5 }, 'highest'],
  ])('is refused for %s', (_, more, field) => {
    const told = outcome(more);
    expect(told.ok ? 'recorded' : told.error.field).toBe(field);
  });
});
