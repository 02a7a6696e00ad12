import { describe, expect, it } from 'vitest';
import { answerLocally, columnFrom, type Query, type Table } from '@/analysis/tables';
import { type DatasetCard, wholeOnly } from '@/ports/data-source';
import type { Picture } from '@/ports/workspace';
import { figureOf, labelOf } from './figure';
import { kpiOf } from './kpi-of';
import { leftOutWords, withCounts } from './left-out';
import { sameDaysOf, sameDaysWords } from './same-days';

const card: DatasetCard = {
  about: {
    dataset: 'orders',
    title: { zh: '工单', en: 'Orders' },
    owner: { name: '市营商环境局' },
    share: 'unconditional',
    open: true,
    period: { from: '2026-10-01', to: '2026-11-23' },
    cycle: 'day',
    sourceAt: '2026-11-23',
    publishedAt: null,
    sample: true,
  },
  fields: [
    { name: 'received', kind: 'date', label: { zh: '受理日期', en: 'Received' } },
    {
      name: 'days',
      kind: 'number',
      label: { zh: '办理天数', en: 'Days taken' },
      unit: { zh: '天', en: 'days' },
      missing: { zh: '未办结', en: 'not closed yet' },
    },
  ],
  can: wholeOnly,
  notes: [],
};
const table: Table = {
  rows: 5,
  columns: [
    columnFrom({ name: 'received', kind: 'date' }, [
      '2026-10-03',
      '2026-10-09',
      '2026-11-02',
      '2026-11-05',
      '2026-11-06',
    ]),
    columnFrom({ name: 'days', kind: 'number', unit: '天' }, [3, null, 1, null, null]),
  ],
};
const ask = (by: 'count' | 'mean'): Query => ({
  dataset: 'orders',
  group: [{ field: 'received', grain: 'month' }],
  fold: [{ as: 'days', of: 'days', by }],
});
const figureFor = (by: 'count' | 'mean') => {
  const counted = withCounts(ask(by), card);
  return figureOf([{ variant: undefined, table: answerLocally(table, counted) }], counted, card);
};
const kpi: Picture = { kind: 'kpi', x: 'received', values: ['days'] };

describe('rows a figure leaves out', () => {
  it.each(['count', 'mean'] as const)('are told of the %s in the period it speaks of', (by) => {
    const figure = figureFor(by);
    expect(figure.table.columns.map(({ name }) => name)).toEqual(['received', 'days']);
    expect(leftOutWords(figure, kpi, 'zh')).toBe('2026年11月另有 2 条未办结，未计。');
    expect(leftOutWords(figure, kpi, 'en')).toBe('Not counted in Nov 2026: 2 more not closed yet.');
    expect(leftOutWords(figure, { kind: 'categoryBars', x: 'received', values: ['days'] }, 'zh')).toBe(
      '另有 3 条未办结，未计。',
    );
  });
  it('many of them, and the figure is held against no other period', () => {
    const compared: Picture = { ...kpi, compare: 'period-before' };
    const { leftOut, ...plain } = figureFor('mean');
    const whole = { ...plain, lastDay: '2026-11-30' };
    expect(kpiOf(whole, compared).against).toHaveLength(2);
    if (!leftOut) throw new Error('not counted');
    expect(kpiOf({ ...whole, leftOut }, compared).against).toEqual([]);
    expect(kpiOf({ ...whole, leftOut: { ...leftOut, rows: [1, 1], of: [40, 40] } }, compared).against).toHaveLength(2);
  });
  it('a count of a field is called what it is', () => {
    expect(labelOf(figureFor('count'), 'days', 'zh')).toBe('有办理天数的条数');
    expect(labelOf(figureFor('mean'), 'days', 'en')).toBe('Days taken (mean)');
  });
  it('are not asked for where rows are counted, or the source would have to hand over every row for it', () => {
    const rows: Query = { dataset: 'orders', fold: [{ as: 'rows', of: '*', by: 'count' }] };
    expect(withCounts(rows, card)).toBe(rows);
    const sums: DatasetCard = {
      ...card,
      can: { ...wholeOnly, group: true, grains: ['month'], folds: { number: ['mean'] } },
    };
    expect(withCounts(ask('mean'), sums)).toEqual(ask('mean'));
    const counts = {
      ...sums,
      can: { ...sums.can, countsRows: true as const, folds: { number: ['mean', 'count'] as const } },
    };
    expect(withCounts(ask('mean'), counts as unknown as DatasetCard).fold).toHaveLength(3); // readonly lists as literals
  });
});

describe('a part month of rows dated by day', () => {
  const long: DatasetCard = { ...card, about: { ...card.about, period: { from: '2025-01-01', to: '2026-11-23' } } };
  const days: Table = {
    rows: 6,
    columns: [
      columnFrom({ name: 'received', kind: 'date' }, [
        '2025-11-02',
        '2025-11-23',
        '2025-11-24',
        '2025-11-30',
        '2026-11-02',
        '2026-11-23',
      ]),
      columnFrom({ name: 'days', kind: 'number', unit: '天' }, [1, 2, 3, 4, 5, 6]),
    ],
  };
  const compared: Picture = { ...kpi, compare: 'year-before' };
  const whole = ask('count');
  const figure = figureOf([{ variant: undefined, table: answerLocally(days, whole) }], whole, long);
  it('is held against the same days a year before, not against the whole month', () => {
    const same = sameDaysOf(whole, long, figure, compared);
    if (!same) throw new Error('not compared');
    const before = answerLocally(days, same.ask);
    expect(sameDaysWords(same, before, compared, 'zh')).toBe('同比持平（两年都算到11月23日）。');
    expect(sameDaysWords({ ...same, value: 3 }, before, compared, 'en')).toBe(
      'Up 50% on the year before, both to 23 Nov.',
    );
  });
  it.each([
    ['the data do not reach back', whole, card, compared],
    [
      'rows are dated by month',
      whole,
      { ...long, about: { ...long.about, period: { from: '2025-01', to: '2026-11' } } },
      compared,
    ],
    ['nothing is compared', whole, long, kpi],
    [
      'the period is whole',
      whole,
      { ...long, about: { ...long.about, sourceAt: '2026-12-05', period: { from: '2025-01-01', to: '2026-11-30' } } },
      compared,
    ],
  ])('is held against nothing where %s', (_, question, of, picture) => {
    const told = figureOf([{ variant: undefined, table: answerLocally(days, question) }], question, of);
    expect(sameDaysOf(question, of, told, picture)).toBeNull();
  });
  it('never asks for a day that its year does not have', () => {
    const leap = { ...figure, lastDay: '2028-02-28' };
    const [month, n] = [
      columnFrom({ name: 'received', kind: 'date' as const }, ['2028-02']),
      columnFrom({ name: 'days', kind: 'number' as const }, [1]),
    ];
    const same = sameDaysOf(whole, long, { ...leap, table: { rows: 1, columns: [month, n] } }, compared);
    expect(JSON.stringify(same?.ask.where)).toContain('2027-03-01');
  });
});
