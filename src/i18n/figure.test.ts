import { describe, expect, it } from 'vitest';
import { formatChange } from './change';
import { axisScale, decimalsBeside, formatFigure, formatNumber, formatUnit } from './figure';
import { formatCount, formatShare } from './format';

describe('formatFigure', () => {
  it.each([
    [9999, '', '9,999', '9,999'],
    [10_000, '', '1万', '10,000'],
    [123_456, '件', '12.35万件', '123,456 cases'],
    [123_456_789, '', '1.23亿', '123.46 M'],
    [1.2e12, '元', '1.2万亿元', '1.2 tn yuan'],
    [12_345, '万元', '1.23亿元', '123.45 M yuan'],
    [0.5, '万元', '5,000 元', '5,000 yuan'],
    [3, '亿元', '3亿元', '300 M yuan'],
    [0, '万元', '0万元', '0 yuan'],
    [9_999.999, '元', '1万元', '10,000 yuan'],
    [99_999_999, '', '1亿', '100 M'],
    [-2310, '件', '−2,310 件', '−2,310 cases'],
    [-0.001, '件', '0 件', '0 cases'],
    [12.5, '%', '12.5%', '12.5%'],
    [1.2, '个百分点', '1.2 个百分点', '1.2 pp'],
    [25_000, '亩', '2.5万亩', '25,000 mu'],
    [530.27, '平方公里', '530.27 平方公里', '530.27 km²'],
    [36, '微克/立方米', '36 微克/立方米', '36 µg/m³'],
    [7, '吉布', '7 吉布', '7 吉布'],
    [null, '件', '—', '—'],
    [Number.NaN, '件', '—', '—'],
  ] as const)('%s %s', (value, unit, zh, en) => {
    expect(formatFigure(value, unit, 'zh')).toBe(zh);
    expect(formatFigure(value, unit, 'en')).toBe(en);
  });
  it('shows a plus sign on request only', () => {
    expect(formatFigure(12, '件', 'zh', { plus: true })).toBe('+12 件');
    expect(formatFigure(0, '件', 'zh', { plus: true })).toBe('0 件');
  });
});

it('finds one unit for a whole axis', () => {
  expect(axisScale(123_456, '万元', 'zh')).toEqual({ divisor: 1e4, unit: '亿元' });
  expect(axisScale(2_300, '件', 'zh')).toEqual({ divisor: 1, unit: '件' });
  expect(axisScale(2.3e6, '元', 'en')).toEqual({ divisor: 1e6, unit: 'M yuan' });
  expect(axisScale(0.4, '万元', 'zh')).toEqual({ divisor: 1e-4, unit: '元' });
  expect(axisScale(98, '%', 'zh')).toEqual({ divisor: 1, unit: '%' });
  expect(axisScale(0, '万元', 'zh')).toEqual({ divisor: 1, unit: '万元' });
});

it('separates thousands in tables and keeps the minus sign', () => {
  expect(formatNumber(-1_234_567.891, 'zh')).toBe('−1,234,567.89');
  expect(formatNumber(null, 'en')).toBe('—');
  expect(formatUnit('万人', 'en')).toBe('10,000 people');
});

it('says what a change is held against, in percent, points or the unit', () => {
  expect(formatChange(112, 100, '件', 'year', 'zh')).toBe('同比上升 12%');
  expect(formatChange(88, 100, '件', 'period', 'en')).toBe('down 12% on the period before');
  expect(formatChange(43.2, 44.4, '%', 'period', 'zh')).toBe('环比下降 1.2 个百分点');
  expect(formatChange(5, 5, '件', 'target', 'zh')).toBe('较目标持平');
  expect(formatChange(30, 0, '件', 'year', 'zh')).toBe('同比上升 30 件');
  expect(formatChange(3, -2, '万元', 'year', 'en')).toBe('up 50,000 yuan on the year before');
  expect(formatChange(null, 3, '件', 'year', 'zh')).toBe('');
});

it.each([
  [0.999, [1], '0.999'],
  [1.0021, [1], '1.002'],
  [1, [1], '1.00'],
  [0.3604, [0.36, 0.64], '0.3604'],
  [0.5, [1], '0.50'],
])('tells %d apart from its bounds %j: %s', (value, bounds, told) =>
  expect(value.toFixed(decimalsBeside(value, bounds))).toBe(told),
);

it('shares and counts below 0 bear the minus sign, and none is "−0"', () => {
  expect(formatShare(-0.821, 'zh', 1)).toBe('−82.1%');
  expect(formatShare(-0.0001, 'en')).toBe('0%');
  expect(formatCount(-1200, 'zh')).toBe('−1,200');
});
