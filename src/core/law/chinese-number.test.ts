import { describe, expect, it } from 'vitest';
import { chineseNumber, numberOfSigns } from './chinese-number';

describe('numbers in Chinese signs', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [115, '一百一十五'],
    [260, '二百六十'],
    [1004, '一千零四'],
    [1260, '一千二百六十'],
  ])('%i is %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
    expect(numberOfSigns(text)).toBe(value);
  });
  it('are read back over the whole range of clauses', () => {
    for (let value = 1; value <= 1500; value += 1) expect(numberOfSigns(chineseNumber(value))).toBe(value);
  });
  it.each([
    ['２６', 26],
    ['026', 26],
    ['二〇二六', 2026],
    ['一百一', 101],
    ['两', 2],
  ])('%s is read as %i', (text, value) => expect(numberOfSigns(text)).toBe(value));
  it.each(['', '条', '十条', '一.', 'x'])('“%s” is none', (text) => expect(numberOfSigns(text)).toBeUndefined());
});
