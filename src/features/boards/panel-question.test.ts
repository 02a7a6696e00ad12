import { describe, expect, it } from 'vitest';
import { answerLocally, columnFrom } from '@/analysis/tables';
import type { FigurePanel } from '@/ports/workspace';
import { orders, ordersByMonth } from './boards-app.fixtures';
import { type BoardSettings, questionOf, testOf } from './panel-question';

const { card } = orders();
const [trend] = ordersByMonth.panels;
if (trend?.kind !== 'figure') throw new Error('the first panel is a figure');
const open: BoardSettings = { filters: [], period: undefined, cross: [] };
const asked = (settings: Partial<BoardSettings>, panel: FigurePanel = trend, of = card) =>
  questionOf(panel, of, { ...open, ...settings });
const own = { t: 'cmp', field: 'orders', is: 'ge', value: 11 } as const;

describe('the question of a panel under its board', () => {
  it('is its own where nothing is set', () => {
    expect(asked({})).toEqual({
      ask: { ...trend.ask, where: undefined },
      reports: [],
      periodApplied: undefined,
      from: undefined,
    });
    expect(asked({ filters: [{ field: 'district' }, { field: 'street', values: [] }] }).reports).toEqual([]);
  });
  it('takes filters beside its own conditions, one value as equal, several as one of them', () => {
    const { ask, reports } = asked(
      {
        filters: [
          { field: 'district', values: ['南岗区'] },
          { field: 'street', values: ['甲', '乙'] },
        ],
      },
      { ...trend, ask: { ...trend.ask, where: own } },
    );
    expect(ask.where).toEqual({
      t: 'all',
      of: [
        own,
        { t: 'cmp', field: 'district', is: 'eq', value: '南岗区' },
        { t: 'among', field: 'street', values: ['甲', '乙'] },
      ],
    });
    expect(reports.map(({ applied }) => applied)).toEqual([true, true]);
  });
  it('says which filter its data set has no field for, or no such kind of value, and shows everything', () => {
    const { ask, reports } = asked({
      filters: [
        { field: 'topic', values: ['供热'] },
        { field: 'orders', values: ['many'] },
      ],
    });
    expect(ask.where).toBeUndefined();
    expect(reports).toEqual([
      { field: 'topic', values: ['供热'], applied: false },
      { field: 'orders', values: ['many'], applied: false },
    ]);
  });
  it('is narrowed by the marks of other panels, never by its own', () => {
    const mark = { field: 'district', value: '南岗区' };
    expect(asked({ cross: [{ panel: 'map', ...mark }] }).ask.where).toEqual({
      t: 'cmp',
      field: 'district',
      is: 'eq',
      value: '南岗区',
    });
    expect(asked({ cross: [{ panel: 'trend', ...mark }] }).ask.where).toBeUndefined();
  });
  it('takes the period whole, whatever grain its dates are written in', () => {
    const { ask, periodApplied } = asked({ period: { from: '2026-07', to: '2026-08' } });
    expect(ask.where).toEqual({
      t: 'all',
      of: [
        { t: 'cmp', field: 'month', is: 'ge', value: '2026-07' },
        { t: 'cmp', field: 'month', is: 'le', value: '2026-08' },
      ],
    });
    expect(periodApplied).toBe(true);
    expect(asked({ period: { from: '2026-Q3', to: '2026-Q3' } }).ask.where).toEqual({
      t: 'cmp',
      field: 'month',
      is: 'eq',
      value: '2026-Q3',
    });
  });
  it.each([
    ['days', (day: string) => day],
    ['moments', (day: string) => `${day}T23:30:00`],
    ['months', (day: string) => day.slice(0, 7)],
  ])('and finds in %s what lies within, though the card tells months or years', (_, cellOf) => {
    const first = Date.UTC(2025, 0, 1);
    const days = Array.from({ length: 365 }, (_, n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10));
    const table = { rows: 365, columns: [columnFrom({ name: 'month', kind: 'date' }, days.map(cellOf))] };
    for (const period of [
      { from: '2025-01', to: '2025-12' },
      { from: '2025', to: '2025' },
    ]) {
      const of = { ...card, about: { ...card.about, period } };
      const rows = (from: string, to: string) =>
        answerLocally(table, { where: asked({ period: { from, to } }, trend, of).ask.where }).rows;
      expect([rows('2025-05', '2025-05'), rows('2025-01', '2025-12'), rows('2025-Q2', '2025-Q3')]).toEqual([
        31, 365, 183,
      ]);
      const month = card.fields.find(({ name }) => name === 'month');
      if (!month) throw new Error('no month');
      for (const [mark, n] of [
        ['2025-07', 31],
        ['2025-Q1', 90],
        ['2025', 365],
      ] as const)
        expect([mark, answerLocally(table, { where: testOf(month, [mark], of) }).rows]).toEqual([mark, n]);
    }
  });
  it('asks for earlier periods where the figure is held against them, and tells the first that is shown', () => {
    const compared: FigurePanel = { ...trend, picture: { ...trend.picture, compare: 'year-before' } };
    const { ask, from } = asked({ period: { from: '2026-07' } }, compared);
    expect(ask.where).toEqual({ t: 'cmp', field: 'month', is: 'ge', value: '2025-07' });
    expect(from).toBe('2026-07');
  });
  it('cannot be cut by a period where its data have no dates', () => {
    const undated = { ...card, fields: card.fields.filter(({ kind }) => kind !== 'date') };
    expect(asked({ period: { from: '2026-07' } }, trend, undated)).toMatchObject({ periodApplied: false });
  });
});
