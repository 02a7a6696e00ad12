import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date';
import { readDay, readMonth } from './read-day';

const near = civilDate('2026-11-29');

describe('a day as people write it', () => {
  it.each([
    '2026-11-10',
    '2026.11.10',
    '2026/11/10',
    '2026/11/10 ',
    '20261110',
    '2026年11月10日',
    '2026 年 11 月 10 日',
    '２０２６年１１月１０日',
    '11月10日',
    '11.10',
    '11/10',
  ])('%s', (text) => expect(readDay(text, near)).toBe('2026-11-10'));

  it('without a year is the nearest one', () => {
    expect(readDay('1月5日', near)).toBe('2027-01-05');
    expect(readDay('12月30日', civilDate('2026-01-04'))).toBe('2025-12-30');
    expect(readDay('2月29日', near)).toBeUndefined();
    expect(readDay('2月29日', civilDate('2027-11-29'))).toBe('2028-02-29');
  });

  it.each(['', '2026-02-30', '2026-13-01', '26-11-10', '10/11/2026', '202611', '2026-11', '明年', '1899-01-01'])(
    'refuses %j',
    (text) => expect(readDay(text, near)).toBeUndefined(),
  );
});

describe('a month as people write it', () => {
  it.each(['2026-03', '2026.3', '2026/03', '202603', '2026年3月', '２０２６－０３'])('%s', (written) => {
    expect(readMonth(written)).toBe('2026-03');
  });
  it.each(['', '2026', '2026-13', '2026-00', '3月', '2026-03-15', '26-03'])('is not %s', (written) => {
    expect(readMonth(written)).toBeUndefined();
  });
});
