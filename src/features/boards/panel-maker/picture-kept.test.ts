import { expect, it } from 'vitest';
import { columnFrom } from '@/analysis/tables';
import type { Figure } from '@/panels/data';
import type { Picture } from '@/ports/workspace';
import { fitsFigure, withSetOf } from './picture-kept';

const figure: Figure = {
  table: {
    rows: 0,
    columns: [
      columnFrom({ name: 'month', kind: 'date' }, []),
      columnFrom({ name: 'district', kind: 'text' }, []),
      columnFrom({ name: 'orders', kind: 'number' }, []),
    ],
  },
  labels: {},
  codes: {},
  additive: [],
};
const line: Picture = { kind: 'timeSeries', x: 'month', values: ['orders'] };
const notes = [{ period: '2026-10', label: '开栓供热' }];

it('a picture stays while its columns are there and every class has a place in it', () => {
  const asked = { dataset: 'd', group: [{ field: 'month' }] };
  expect(fitsFigure(line, figure, asked)).toBe(true);
  expect(fitsFigure({ ...line, x: 'week' }, figure, asked)).toBe(false);
  const twice = { dataset: 'd', group: [{ field: 'month' }, { field: 'district' }] };
  expect(fitsFigure(line, figure, twice)).toBe(false);
  expect(fitsFigure({ ...line, group: 'district' }, figure, twice)).toBe(true);
  expect(fitsFigure({ kind: 'table', values: [] }, figure, twice)).toBe(true);
});

it('another picture keeps what was set, and draws its own columns', () => {
  const set: Picture = { ...line, group: 'district', main: '南岗区', annotations: notes, compare: 'year-before' };
  expect(withSetOf({ kind: 'kpi', x: 'month', values: ['orders'] }, set)).toEqual({
    kind: 'kpi',
    x: 'month',
    values: ['orders'],
    annotations: notes,
    compare: 'year-before',
  });
  expect(withSetOf({ ...line, group: 'district' }, set)).toMatchObject({ main: '南岗区', annotations: notes });
});
