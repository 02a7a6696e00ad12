import { describe, expect, it } from 'vitest';
import { cellFlags, columnFrom, type Table } from '@/analysis/tables';
import { lookOf } from '@/charts/looks';
import type { Picture } from '@/ports/workspace';
import { type Figure, figureOf, variantColumn } from './figure';
import { kpiOf } from './kpi-of';
import { chartOfConfig } from './picture-spec';
import { timeLinesOf } from './time-lines';

const look = lookOf('light', 'zh');
const months = ['2025-10', '2025-11', '2026-09', '2026-10', '2026-11'];
const table: Table = {
  rows: 5,
  columns: [
    columnFrom({ name: 'period', kind: 'date' }, months),
    columnFrom(
      {
        name: 'orders',
        kind: 'number',
        unit: '件',
        flags: Uint8Array.from([0, 0, 0, cellFlags.revised, cellFlags.provisional]),
      },
      [100, 120, null, 130, 90],
    ),
  ],
};
const figure: Figure = {
  table,
  labels: { orders: { zh: '工单', en: 'Orders' }, period: { zh: '月份', en: 'Month' } },
  codes: {},
  additive: ['orders'],
};
const x = table.columns[0];
const orders = table.columns[1];
if (!x || !orders) throw new Error('columns');

const lines = (picture: Partial<Picture>, of = figure) => {
  const drawn = timeLinesOf(
    of,
    { kind: 'timeSeries', values: ['orders'], ...picture },
    { x, numbers: [orders], group: undefined },
    'zh',
  );
  if ('lacks' in drawn) throw new Error(drawn.lacks);
  return drawn.data.series;
};

describe('lines over time', () => {
  it('keep gaps as gaps and what the source says of a value', () => {
    const [line] = lines({});
    expect(line?.points.map(({ value }) => value)).toEqual([100, 120, null, 130, 90]);
    expect(line?.points.map(({ status }) => status)).toEqual(['final', 'final', 'final', 'revised', 'provisional']);
  });
  it('stand beside the same months of the year before', () => {
    const [, before] = lines({ compare: 'year-before' });
    expect(before).toMatchObject({
      role: 'comparison',
      points: [
        { period: '2026-10', value: 100 },
        { period: '2026-11', value: 120 },
      ],
    });
  });
  it('are refused where two rows tell the same month', () => {
    const twice: Figure = {
      ...figure,
      table: {
        rows: 2,
        columns: [
          columnFrom({ name: 'period', kind: 'date' }, ['2026-01', '2026-01']),
          columnFrom({ name: 'orders', kind: 'number' }, [1, 2]),
        ],
      },
    };
    const spec = chartOfConfig(twice, { kind: 'timeSeries', x: 'period', values: ['orders'] }, look);
    expect(spec).toEqual({ lacks: 'period: 2026-01 ×2' });
  });
});

describe('scenarios side by side', () => {
  const answers = ['方案甲', '方案乙'].map((variant) => ({ variant, table }));
  const both = figureOf(answers, { dataset: 'd' }, { fields: [] });
  it('are told apart by a column of their own', () => {
    expect(both.table.rows).toBe(10);
    expect(both.table.columns.at(-1)?.name).toBe(variantColumn);
    const drawn = chartOfConfig(both, { kind: 'timeSeries', x: 'period', values: ['orders'] }, look);
    if ('lacks' in drawn) throw new Error(drawn.lacks);
    expect(drawn.spec.table.columns.join()).toContain('方案乙');
  });
  it('become groups of bars', () => {
    const drawn = chartOfConfig(both, { kind: 'categoryBars', x: 'period', values: ['orders'] }, look);
    if ('lacks' in drawn) throw new Error(drawn.lacks);
    expect(drawn.spec.table.rows).toHaveLength(5);
    expect(drawn.spec.table.rows[0]).toEqual([expect.stringContaining('2025'), 100, 100]);
  });
});

describe('one figure', () => {
  it('is the latest told, held against year, period and target', () => {
    const kpi = kpiOf(figure, {
      kind: 'kpi',
      x: 'period',
      values: ['orders'],
      compare: 'year-before',
      targets: [{ label: '目标', value: 80 }],
    });
    expect(kpi).toMatchObject({ value: 90, unit: '件', period: '2026-11', isProvisional: true });
    expect(kpi.against).toEqual([
      { basis: 'year', value: 120 },
      { basis: 'period', value: 130 },
      { basis: 'target', value: 80 },
    ]);
  });
  it('is nothing where there is nothing', () => {
    expect(kpiOf({ ...figure, table: { rows: 0, columns: [] } }, { kind: 'kpi', values: ['orders'] }).value).toBeNull();
  });
});

describe('a picture of columns that are not there', () => {
  it.each([
    ['no value', { kind: 'timeSeries', x: 'period', values: ['gone'] }, 'gone'],
    ['no axis', { kind: 'categoryBars', x: 'district', values: ['orders'] }, 'district'],
    ['a text as a figure', { kind: 'scatterPlot', x: 'period', y: 'orders', values: ['orders'] }, 'period'],
    ['half a grid', { kind: 'heatGrid', x: 'period', y: 'topic', values: ['orders'] }, 'topic'],
  ] as const)('names what it lacks: %s', (_, picture, lacks) => {
    expect(chartOfConfig(figure, { ...picture, values: [...picture.values] }, look)).toEqual({ lacks });
  });
});

it('folded columns have the words of their field and how it was folded', () => {
  const fields = [{ name: 'days', kind: 'number' as const, label: { zh: '办理天数', en: 'Days' } }];
  const { labels, additive } = figureOf(
    [],
    {
      dataset: 'd',
      fold: [
        { as: 'mean', of: 'days', by: 'mean' },
        { as: 'n', of: '*', by: 'count' },
        { as: 'sum', of: 'days', by: 'sum' },
      ],
    },
    { fields },
  );
  expect([labels.mean?.zh, labels.n?.zh, labels.sum?.zh]).toEqual(['办理天数（平均）', '条数', '办理天数']);
  expect(additive).toEqual(['n', 'sum']);
});
