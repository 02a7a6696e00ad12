import { describe, expect, it } from 'vitest';
import type { FigurePanel } from '@/ports/workspace';
import { orders, ordersByMonth } from './boards-app.fixtures';
import { type BoardSettings, questionOf } from './panel-question';

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
  it('takes the period in the grain its dates are written in: a quarter is three months', () => {
    const { ask, periodApplied } = asked({ period: { from: '2026-Q3', to: '2026-Q3' } });
    expect(ask.where).toEqual({
      t: 'all',
      of: [
        { t: 'cmp', field: 'month', is: 'ge', value: '2026-07' },
        { t: 'cmp', field: 'month', is: 'le', value: '2026-09' },
      ],
    });
    expect(periodApplied).toBe(true);
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
