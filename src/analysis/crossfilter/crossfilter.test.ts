import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { seeded } from '../random';
import { categoryColumn, dayColumn, dayNumberOf, type FilterColumn, MISSING_CODE, meanOf, openCrossfilter } from '.';

const days = ['2026-03-01', '2026-03-02', '2026-03-02', '2026-03-09', null].map((day) => (day ? civilDate(day) : null));
const columns = {
  day: dayColumn(days, 5),
  channel: categoryColumn(['hotline', 'site', 'hotline', null, 'site'], 5),
  yuan: { kind: 'number', values: Float64Array.of(0.1, 0.2, 0.3, Number.NaN, 10) },
} satisfies Record<string, FilterColumn>;

const opened = () => {
  const result = openCrossfilter(columns, {
    channels: { by: 'channel', of: 'yuan' },
    weeks: { by: 'day', bins: { from: dayNumberOf(civilDate('2026-03-02')), width: 7, count: 2 } },
    total: { by: null, of: 'yuan' },
  });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

describe('a linked filter', () => {
  it('counts all rows at first; what lies before the bins and what is missing is told apart', () => {
    const { channels, weeks, total } = opened().groups();
    expect([...channels.counts]).toEqual([2, 2]);
    expect(channels.missing).toEqual({ count: 1, sum: 0, present: 0 });
    expect([...weeks.counts]).toEqual([2, 1]);
    expect(weeks.outside.count).toBe(1);
    expect(weeks.missing.count).toBe(1);
    expect(total.sums?.[0]).toBe(10.6);
    expect(meanOf(total, 0)).toBe(2.65);
  });

  it('a chart keeps the bars of its own filter, the others follow', () => {
    const crossfilter = opened();
    crossfilter.filter('channel', { kind: 'among', codes: [0] });
    const { channels, total } = crossfilter.groups();
    expect([...channels.counts]).toEqual([2, 2]);
    expect(total.sums?.[0]).toBe(0.4); // 0.1 + 0.3, which floating sums make 0.4 only by luck
    expect([...crossfilter.rowsPassing(10)]).toEqual([0, 2]);
    crossfilter.filter('channel', { kind: 'among', codes: [MISSING_CODE] });
    expect([...crossfilter.rowsPassing(10)]).toEqual([3]);
    crossfilter.filter('channel', null);
    expect(crossfilter.passing()).toBe(5);
  });

  it('a range of days is half open and passes no missing day', () => {
    const crossfilter = opened();
    crossfilter.filter('day', {
      kind: 'range',
      from: Number.NEGATIVE_INFINITY,
      to: dayNumberOf(civilDate('2026-03-02')),
    });
    expect([...crossfilter.rowsPassing(10)]).toEqual([0]);
    crossfilter.filter('day', { kind: 'range', from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY });
    expect([...crossfilter.rowsPassing(2)]).toEqual([0, 1]);
    expect([...crossfilter.rowsPassing(2, 1)]).toEqual([2, 3]);
  });

  it('sums of hundredths stay exact over many moves of a filter', () => {
    const random = seeded(11);
    const rows = 20_000;
    const yuan = Float64Array.from({ length: rows }, () => Math.round(random() * 1e6) / 100);
    const wait = Float64Array.from({ length: rows }, () => random() * 90);
    const result = openCrossfilter(
      { yuan: { kind: 'number', values: yuan }, wait: { kind: 'number', values: wait } },
      { total: { by: null, of: 'yuan' }, waits: { by: null, of: 'wait' } },
    );
    if (!result.ok) throw new Error(result.error.kind);
    for (let move = 0; move < 300; move += 1) {
      const from = random() * 80;
      result.value.filter('wait', { kind: 'range', from, to: from + random() * 30 });
    }
    result.value.filter('wait', null);
    const { total, waits } = result.value.groups();
    expect(total.sums?.[0]).toBe(yuan.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100);
    const sum = [...wait].sort((a, b) => a - b).reduce((total, value) => total + value, 0);
    expect(Math.abs((waits.sums?.[0] ?? Number.NaN) / sum - 1)).toBeLessThan(1e-13);
  });

  it('an outlier that puts all other rows into one bucket changes nothing but speed', () => {
    const values = Float64Array.from({ length: 1000 }, (_, row) => (row === 0 ? 1e308 : row === 1 ? -1e308 : row / 10));
    const result = openCrossfilter({ values: { kind: 'number', values } }, {});
    if (!result.ok) throw new Error(result.error.kind);
    result.value.filter('values', { kind: 'range', from: 10, to: 20 });
    expect(result.value.passing()).toBe(100);
    result.value.filter('values', { kind: 'range', from: 10, to: Number.POSITIVE_INFINITY });
    expect(result.value.passing()).toBe(901);
    result.value.filter('values', { kind: 'range', from: 20, to: Number.POSITIVE_INFINITY });
    expect(result.value.passing()).toBe(801);
  });
});

describe('what makes no linked filter is told', () => {
  const numbers: FilterColumn = { kind: 'number', values: new Float64Array(3) };
  const codes = (...list: number[]): FilterColumn => ({ kind: 'category', codes: Int32Array.from(list), names: ['a'] });
  const bins = { from: 0, width: 1, count: 2 };
  const many = Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`c${at}`, numbers]));

  it.each([
    ['too many columns', many, {}, 'too-many-columns'],
    ['unequal lengths', { a: numbers, b: codes(0) }, {}, 'ragged'],
    ['a code without a name', { a: codes(0, 1, 0) }, {}, 'no-such-code'],
    ['a code below missing', { a: codes(0, -2, 0) }, {}, 'no-such-code'],
    ['a group by nothing known', { a: numbers }, { g: { by: 'b', bins } }, 'unknown-column'],
    ['a sum of nothing known', { a: numbers }, { g: { by: null, of: 'b' } }, 'unknown-column'],
    ['a sum of categories', { a: codes(0, 0, 0) }, { g: { by: null, of: 'a' } }, 'not-a-number-column'],
    ['numbers without bins', { a: numbers }, { g: { by: 'a' } }, 'bins'],
    ['bins of no width', { a: numbers }, { g: { by: 'a', bins: { ...bins, width: 0 } } }, 'bins'],
    ['half a bin', { a: numbers }, { g: { by: 'a', bins: { ...bins, count: 1.5 } } }, 'bins'],
    [
      'more bars than can be kept apart',
      { a: numbers },
      { g: { by: 'a', bins: { ...bins, count: 70_000 } } },
      'too-many-bars',
    ],
  ])('%s', (_, given, groups, kind) => {
    const result = openCrossfilter<string, string>(given, groups);
    expect(result).toMatchObject({ ok: false, error: { kind } });
  });

  it('a test that does not fit its column is a defect', () => {
    const crossfilter = opened();
    expect(() => crossfilter.filter('channel', { kind: 'range', from: 0, to: 1 })).toThrow(RangeError);
    expect(() => crossfilter.filter('channel', { kind: 'among', codes: [7] })).toThrow(/7/);
    expect(() => crossfilter.filter('yuan', { kind: 'among', codes: [0] })).toThrow(RangeError);
    expect(() => crossfilter.filter('yuan', { kind: 'range', from: Number.NaN, to: 1 })).toThrow(RangeError);
    crossfilter.close();
    expect(() => crossfilter.filter('yuan', null)).toThrow(RangeError);
  });
});
