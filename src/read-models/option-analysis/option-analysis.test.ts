import { describe, expect, it } from 'vitest';
import { optionAnalysis, optionIntervals, optionTable } from './index';

const criterion = (name: string, weight: number, more = {}) => ({
  name,
  unit: '分',
  direction: 'up' as const,
  worst: 0,
  best: 100,
  weight,
  ...more,
});
const option = (name: string, scores: (number | null)[], more = {}) => ({
  id: name,
  name,
  summary: name,
  scores,
  ...more,
});

describe('the value tree of the record', () => {
  it('hangs criteria of one branch together, their scores with them, and keeps every weight', () => {
    const criteria = [criterion('a', 0.2, { branch: 'x' }), criterion('b', 0.5), criterion('c', 0.3, { branch: 'x' })];
    const { nodes, columns, alternatives } = optionTable([option('o', [1, 2, 3])], criteria);
    expect(nodes).toMatchObject([
      { name: 'x', weight: 0.5, children: [{ name: 'a' }, { name: 'c' }] },
      { name: 'b', weight: 0.5 },
    ]);
    expect(columns.map(({ name }) => name)).toEqual(['a', 'c', 'b']);
    expect(alternatives[0]?.scores).toEqual([1, 3, 2]);
  });
  it('hangs branches on branches, and tells how far each can move', () => {
    const criteria = [
      criterion('a', 0.2, { branch: 'x / y' }),
      criterion('b', 0.5),
      criterion('c', 0.3, { branch: 'x' }),
    ];
    const { nodes } = optionTable([option('o', [1, 2, 3])], criteria);
    expect(nodes).toMatchObject([
      { name: 'x', weight: 0.5, children: [{ name: 'y', weight: 0.2, children: [{ name: 'a' }] }, { name: 'c' }] },
      { name: 'b', weight: 0.5 },
    ]);
    const more = [...criteria, criterion('d', 0, { branch: 'x / y' })];
    const answer = optionAnalysis('m', {
      options: [option('o', [9, 2, 3, 1]), option('p', [1, 5, 1, 1])],
      criteria: more,
    });
    expect(answer.ok && answer.value.stability.map(({ of }) => of)).toEqual(['a', 'd', 'c', 'b', 'x', 'x / y']);
  });
  it('bends a value function as told, also where less is better', () => {
    const bent = criterion('a', 1, { direction: 'down', worst: 100, best: 0, bends: [{ score: 80, worth: 0.5 }] });
    const answer = optionAnalysis('m', { options: [option('o', [80]), option('p', [40])], criteria: [bent] });
    expect(answer.ok && answer.value.order.map(({ value }) => value)).toEqual([0.75, 0.5]);
  });
});

const two = [criterion('安全', 0.3), criterion('成本', 0.7)];
const pair = [option('甲', [100, 40]), option('乙', [0, 80])];

describe('what the options tell', () => {
  it('the leader stays first down to the very weight where the lines cross', () => {
    // 甲 100w + 40(1−w), 乙 80(1−w): level at w = 40/140.
    const answer = optionAnalysis('m', { options: pair, criteria: two });
    if (!answer.ok) throw new Error(answer.error.reason);
    const { leader, stability, flips, leads, compared } = answer.value;
    expect(leader).toBe('甲');
    expect(stability[0]).toMatchObject({ of: '安全', below: '乙', above: null });
    expect(stability[0]?.low).toBeCloseTo(40 / 140, 12);
    expect(flips[0]?.distance).toBeCloseTo(2 * (0.3 - 40 / 140), 9);
    expect(leads[0]?.parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(leads[0]?.lead ?? 0, 12);
    expect(compared.methods.map(({ method }) => method)).toEqual(['weighted-sum', 'topsis', 'promethee']);
  });
  it('a tie has no leader', () => {
    const answer = optionAnalysis('m', { options: [option('甲', [50, 50]), option('乙', [50, 50])], criteria: two });
    expect(answer.ok && [answer.value.leader, answer.value.tied]).toEqual([null, ['甲', '乙']]);
  });
  it('a score that is not sure moves the lead from end to end, and the regret is told for all together', () => {
    const unsure = [
      option('甲', [100, 40], { ranges: [{ low: 80, high: 100 }, null] }),
      pair[1] ?? option('乙', [0, 80]),
    ];
    const answer = optionAnalysis('m', { options: unsure, criteria: two });
    const [bar] = (answer.ok && answer.value.uncertain?.bars) || [];
    expect(bar?.atWorse).toBeCloseTo(0.24 + 0.28 - 0.56, 12);
    expect(bar?.atBetter).toBeCloseTo(0.3 + 0.28 - 0.56, 12);
    expect(answer.ok && answer.value.uncertain?.regret.map(({ most }) => Math.round(most * 100))).toEqual([4, 2]);
  });
  it('who loses is told of every option, with the share of people', () => {
    const affected = {
      unit: '元',
      groups: [
        { name: '低保户', people: 100, effects: [-5, 0] },
        { name: '其他', people: 300, effects: [2, 1] },
      ],
    };
    const answer = optionAnalysis('m', { options: pair, criteria: two, affected });
    expect(answer.ok && answer.value.equity?.map(({ losers, loserShare }) => [losers, loserShare])).toEqual([
      [['低保户'], 0.25],
      [[], 0],
    ]);
  });
  it('where a score is missing there is no order, but there are ends', () => {
    const gap = [option('甲', [null, 40]), pair[1] ?? option('乙', [0, 80])];
    const answer = optionAnalysis('m', { options: gap, criteria: two });
    expect(answer.ok ? undefined : answer.error).toEqual({
      reason: 'missing-cell',
      at: ['alternatives', 0, 'scores', 0],
    });
    const [first] = optionIntervals({ options: gap, criteria: two });
    expect(first?.low).toBeCloseTo(0.28, 12);
    expect(first?.high).toBeCloseTo(0.58, 12);
  });
});
