import { describe, expect, it } from 'vitest';
import { type ChartColumn, type ChartKind, suggestChart } from './suggest-chart';

const column = (name: string, kind: ChartColumn['kind'], values: readonly unknown[], unit?: string): ChartColumn => ({
  name,
  kind,
  values,
  ...(unit !== undefined && { unit }),
});
const many = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => make(index));
const amount = column('n', 'number', [3, 1, 2, 5, 4, 6], '件');

const cases: readonly (readonly [string, readonly ChartColumn[], ChartKind])[] = [
  ['one row', [column('n', 'number', [7])], 'kpi'],
  [
    'dates',
    [column('d', 'date', ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']), amount],
    'timeSeries',
  ],
  ['many dates', [column('d', 'date', many(6_000, String)), column('n', 'number', many(6_000, Number))], 'longSeries'],
  ['regions', [column('g', 'geo', many(6, String)), amount], 'regionMap'],
  ['classes', [column('t', 'text', many(6, String)), amount], 'categoryBars'],
  ['two numbers', [amount, column('m', 'number', [1, 2, 3, 4, 5, 6])], 'scatterPlot'],
  ['text alone', [column('t', 'text', ['甲'])], 'table'],
  ['nothing', [], 'table'],
];

describe('suggestChart', () => {
  it.each(cases)('%s', (_, columns, best) => {
    const found = suggestChart(columns);
    expect(found[0]?.kind).toBe(best);
    expect(found.at(-1)?.kind).toBe('table');
    for (const { because } of found) {
      expect(because.zh).toMatch(/[\u4e00-\u9fff]。?$/);
      expect(because.en).toMatch(/^[A-Z“].*\.$/);
    }
  });
  it('offers no shares of negative values and no second axis for another unit', () => {
    const kinds = suggestChart([column('t', 'text', ['a', 'b']), column('n', 'number', [-1, 2])]).map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('share');
    const [best] = suggestChart([
      column('d', 'date', ['2026-01', '2026-02']),
      column('a', 'number', [1, 2], '件'),
      column('b', 'number', [1, 2], '%'),
    ]);
    expect(best?.uses.values).toEqual(['a']);
  });
});
