import { describe, expect, it } from 'vitest';
import { columnFrom } from '@/analysis/tables';
import type { Picture } from '@/ports/workspace';
import type { Figure } from './figure';
import { kpiOf } from './kpi-of';
import { lastDayOf, partUntil } from './part-period';
import { timeLinesOf } from './time-lines';

const about = (to: string, sourceAt: string | null) => ({
  period: { from: '2025-01', to },
  sourceAt,
  publishedAt: null,
});

describe('a period that had not ended when the data were made', () => {
  it.each([
    ['2026-11', '2026-11-23', '2026-11-23'],
    ['2026-10', '2026-11-10', '2026-10-31'],
    ['2026-11-21', '2026-11-23', '2026-11-21'],
    ['2026', null, '2026-12-31'],
    ['2026-01/2026-10', '2026-11-18', '2026-10-31'],
  ])('data to %s, renewed %s, tell of days up to %s', (to, at, day) => expect(lastDayOf(about(to, at))).toBe(day));
  it.each([
    ['2026-11', '2026-11-23', '2026-11-23'],
    ['2026-10', '2026-11-23', undefined],
    ['2026-11-23', '2026-11-23', undefined],
    ['2026-Q4', '2026-11-23', '2026-11-23'],
    ['2026', '2026-12-31', undefined],
    ['2026-W48', '2026-11-25', '2026-11-25'],
    ['2027-01', '2026-11-23', undefined],
    ['2026-11', undefined, undefined],
  ])('%s, told up to %s, is a part up to %s', (period, last, until) => expect(partUntil(period, last)).toBe(until));
});

const figure = (lastDay?: string): Figure => ({
  table: {
    rows: 3,
    columns: [
      columnFrom({ name: 'month', kind: 'date' }, ['2025-11', '2026-10', '2026-11']),
      columnFrom({ name: 'n', kind: 'number', unit: '件' }, [2600, 2500, 1153]),
    ],
  },
  labels: {},
  codes: {},
  additive: ['n'],
  ...(lastDay && { lastDay }),
});
const picture: Picture = { kind: 'kpi', x: 'month', values: ['n'], compare: 'year-before' };

describe('a part month beside whole ones', () => {
  it('one figure: held against nothing, and said to be a part', () => {
    const part = kpiOf(figure('2026-11-23'), picture);
    expect(part.against).toEqual([]);
    expect(part).toMatchObject({ value: 1153, partUntil: '2026-11-23' });
    expect(kpiOf(figure(), picture).against).toHaveLength(2);
  });
  it('a line: the part is marked, and has no value of the year before beside it', () => {
    const lines = (lastDay?: string) => {
      const of = figure(lastDay);
      const [x, n] = of.table.columns;
      if (!x || !n) throw new Error();
      const made = timeLinesOf(of, { ...picture, kind: 'timeSeries' }, { x, numbers: [n], group: undefined }, 'zh');
      return 'data' in made ? made.data.series : [];
    };
    const [own, before] = lines('2026-11-23');
    expect(own?.points.at(-1)).toMatchObject({ period: '2026-11', until: '2026-11-23' });
    expect(own?.points[1]?.until).toBeUndefined();
    expect(before).toBeUndefined();
    expect(lines()[1]?.points).toEqual([{ period: '2026-11', value: 2600 }]);
  });
});
