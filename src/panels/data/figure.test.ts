import { describe, expect, it } from 'vitest';
import { columnFrom } from '@/analysis/tables';
import { cellOfKey, cellText, type Figure } from './figure';

const figure: Figure = {
  table: { rows: 0, columns: [] },
  labels: {},
  codes: { kind: { heat: { zh: '供热', en: 'Heating' } } },
  additive: [],
};

describe('a cell in words', () => {
  it.each([
    ['kind', 'heat', '供热', 'Heating'],
    ['kind', 'other', 'other', 'other'],
    ['closed', true, '是', 'yes'],
    ['closed', false, '否', 'no'],
    ['year', 2026, '2026', '2026'],
    ['kind', null, '—', '—'],
    ['valid', 'infinity', '长期有效', 'without end'],
    ['valid', '-infinity', '无起始日', 'without beginning'],
    ['valid', '-000043-03-15', '公元前 44-03-15', '44-03-15 BC'],
    ['valid', '+020255-01-01', '20255-01-01', '20255-01-01'],
    ['valid', '2030-01-01', '2030-01-01', '2030-01-01'],
  ] as const)('%s %s', (name, cell, zh, en) => {
    expect(cellText(figure, name, cell, 'zh')).toBe(zh);
    expect(cellText(figure, name, cell, 'en')).toBe(en);
  });
});

describe('the cell of a mark', () => {
  const kind = columnFrom({ name: 'kind', kind: 'code' }, []);
  const closed = columnFrom({ name: 'closed', kind: 'flag' }, []);
  it('is its key, or the code whose words stand on the map or the grid', () => {
    expect(cellOfKey(figure, kind, 'heat')).toBe('heat');
    expect(cellOfKey(figure, kind, '供热')).toBe('heat');
    expect(cellOfKey(figure, kind, 'Heating')).toBe('heat');
    expect(cellOfKey(figure, kind, '其他')).toBe('其他');
  });
  it('is a flag for yes and no', () => {
    expect([cellOfKey(figure, closed, 'true'), cellOfKey(figure, closed, '是')]).toEqual([true, true]);
    expect([cellOfKey(figure, closed, 'false'), cellOfKey(figure, closed, 'no')]).toEqual([false, false]);
  });
});
