import { expect, it } from 'vitest';
import { scenarioLeads } from './scenario-leads';

const criterion = (name: string, more = {}) => ({
  name,
  unit: '分',
  direction: 'up' as const,
  worst: 0,
  best: 100,
  weight: 0.5,
  ...more,
});
const criteria = [criterion('安全', { limit: 30 }), criterion('成本')];
const options = [
  { id: 'a', name: '甲', summary: '甲', scores: [80, 40] },
  { id: 'b', name: '乙', summary: '乙', scores: [50, 60] },
];
const dry = {
  name: '连续干旱',
  because: '近十年两次',
  changes: [
    { option: '甲', criterion: '安全', score: 20 },
    { option: '乙', criterion: '成本', score: 70 },
  ],
};

it('tells who leads in each scenario, the regret of each choice, and who falls below a hard limit', () => {
  const answer = scenarioLeads({ options, criteria, scenarios: [dry] });
  if (!answer.ok) throw new Error(answer.error.reason);
  const { cases, options: told, choices } = answer.value;
  expect(cases.map(({ first, missed }) => [first, missed])).toEqual([
    [['甲'], []],
    [['乙'], ['甲']],
  ]);
  expect(told.map(({ values }) => values)).toEqual([
    [expect.closeTo(0.6, 12), expect.closeTo(0.3, 12)],
    [expect.closeTo(0.55, 12), expect.closeTo(0.6, 12)],
  ]);
  expect(told.map(({ most, withinLimits }) => [most, withinLimits])).toEqual([
    [expect.closeTo(0.3, 12), 1],
    [expect.closeTo(0.05, 12), 2],
  ]);
  expect(choices).toEqual({ regret: ['乙'], worst: ['乙'], mean: ['乙'] });
});

it('a score that is missing is refused at its cell', () => {
  const gap = [{ ...options[0], scores: [null, 40] }, options[1]] as typeof options;
  expect(scenarioLeads({ options: gap, criteria, scenarios: [dry] })).toMatchObject({
    error: { reason: 'missing-cell' },
  });
});

it('names what a scenario would change and is no longer there', () => {
  const answer = scenarioLeads({ options: options.slice(1), criteria, scenarios: [dry] });
  expect(answer.ok && answer.value.cases[1]?.astray).toEqual(['甲 · 安全']);
});

it('all alike: every option shares every place', () => {
  const alike = options.map((option) => ({ ...option, scores: [50, 50] }));
  const answer = scenarioLeads({
    options: alike,
    criteria,
    scenarios: [{ name: 's', because: 'b', changes: [{ option: '甲', criterion: '安全', score: 50 }] }],
  });
  expect(answer.ok && answer.value.choices.regret).toEqual(['甲', '乙']);
});
