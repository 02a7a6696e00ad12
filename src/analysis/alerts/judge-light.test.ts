import { describe, expect, it } from 'vitest';
import { type AlertRule, alertRuleSchema } from './alert-rule';
import { judgeLight, type LightPoint } from './judge-light';
import { pastLights } from './past-lights';
import { ruleWords, verdictWords } from './rule-words';

const rule: AlertRule = {
  subject: { kind: 'indicator', backend: 'city', dataset: 'city-indicators', indicator: 'heating-complaints' },
  bad: 'high',
  levels: { watch: 3000, warning: 4000, alarm: 5000 },
  persists: 1,
  worsens: null,
  owner: '市住建局',
  on: true,
};
const course = (...values: (number | null)[]): LightPoint[] =>
  values.map((value, index) => ({ period: `2026-${String(index + 1).padStart(2, '0')}`, value }));
const subject = { name: { zh: '供热投诉量', en: 'heating complaints' }, unit: { zh: '件', en: 'cases' } };

describe('one level from a figure', () => {
  it.each([
    ['below every limit', [2999], 'normal'],
    ['equal to a limit reaches it', [3000], 'watch'],
    ['the gravest limit reached', [4000], 'warning'],
    ['above the last', [9000], 'alarm'],
    ['a month not told is passed over', [4100, null], 'warning'],
  ] as const)('%s', (_, values, level) => expect(judgeLight(rule, course(...values)).level).toBe(level));

  it('nothing told, or switched off, claims nothing', () => {
    expect(judgeLight(rule, []).level).toBeNull();
    expect(judgeLight(rule, course(null)).level).toBeNull();
    expect(judgeLight({ ...rule, on: false }, course(9000)).level).toBeNull();
  });

  it('where low is bad the comparison turns round', () => {
    const low: AlertRule = { ...rule, bad: 'low', levels: { watch: 98, warning: 95, alarm: null } };
    expect(judgeLight(low, course(98.1)).level).toBe('normal');
    expect(judgeLight(low, course(98)).level).toBe('watch');
    expect(judgeLight(low, course(10)).level).toBe('warning');
  });

  it('a limit must hold as many periods in a row as the rule says', () => {
    const twice = { ...rule, persists: 2 };
    expect(judgeLight(twice, course(4500)).level).toBe('normal');
    expect(judgeLight(twice, course(3100, 4500))).toMatchObject({ level: 'watch', used: course(3100, 4500) });
    expect(judgeLight(twice, course(4500, 2000)).level).toBe('normal');
  });

  it('a worsening course raises by one level, never past the last', () => {
    const trend = { ...rule, worsens: 2 };
    expect(judgeLight(trend, course(1, 2, 3))).toMatchObject({ level: 'watch', raisedByTrend: true });
    expect(judgeLight(trend, course(2, 2, 3)).level).toBe('normal');
    expect(judgeLight(trend, course(5000, 6000, 7000))).toMatchObject({ level: 'alarm', raisedByTrend: false });
  });
});

it('the past is judged by what was known then', () => {
  const past = pastLights({ ...rule, persists: 2 }, course(3000, 3100, null, 4500, 4600, 100), 4);
  expect(past.each.map(({ period, verdict }) => [period, verdict.level])).toEqual([
    ['2026-02', 'watch'],
    ['2026-04', 'watch'],
    ['2026-05', 'warning'],
    ['2026-06', 'normal'],
  ]);
  expect(past.counts).toEqual({ normal: 1, watch: 2, warning: 1, alarm: 0 });
});

it('a rule whose limits do not grow graver, or that has none, is no rule', () => {
  expect(alertRuleSchema.safeParse(rule).success).toBe(true);
  expect(alertRuleSchema.safeParse({ ...rule, levels: { watch: 5, warning: 5, alarm: null } }).success).toBe(false);
  expect(alertRuleSchema.safeParse({ ...rule, bad: 'low' }).success).toBe(false);
  expect(alertRuleSchema.safeParse({ ...rule, levels: { watch: null, warning: null, alarm: null } }).success).toBe(
    false,
  );
});

it('says the rule and the verdict in both languages', () => {
  expect(ruleWords({ ...rule, persists: 2, worsens: 3 }, subject)).toEqual({
    zh: '供热投诉量达到 3,000 件为▲关注，达到 4,000 件为◆预警，达到 5,000 件为■告警；须连续 2 期；连续 3 期变差则升一级。',
    en: 'heating complaints: ▲ watch at 3,000 cases or more, ◆ warning at 4,000 cases or more, ■ alarm at 5,000 cases or more; 2 periods in a row; one level up when worse 3 periods in a row.',
  });
  const points = [{ period: '2026-10', value: 4321, of: '道里区' }];
  expect(verdictWords(rule, judgeLight(rule, points), subject)).toEqual({
    zh: '2026-10为 4,321 件（道里区），达到预警线 4,000 件。',
    en: '2026-10: 4,321 cases (道里区), which reaches the warning limit of 4,000 cases.',
  });
  expect(verdictWords(rule, judgeLight(rule, []), subject).zh).toBe('没有供热投诉量的数，不亮灯。');
});
