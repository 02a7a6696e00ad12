import { describe, expect, it } from 'vitest';
import { rowsOf } from '@/analysis/tables';
import { wholeOnly } from '@/ports/data-source';
import { cardOf, declaredEntries, declaredSets } from './declared-sets';
import { tableOfWire } from './table-of-wire';

const declared = declaredSets.parse({
  owner: { name: '市财政局' },
  sets: {
    budget: {
      title: { zh: '预算', en: 'Budget' },
      period: { from: '2020', to: '2026' },
      fields: { rate: { adds: 'never', unit: { zh: '%', en: '%' } } },
      hidden: ['phone'],
    },
    bare: {},
  },
});
const wire = {
  can: wholeOnly,
  fields: [
    { name: 'rate', kind: 'number', label: '执行率' },
    { name: 'phone', kind: 'text' },
  ],
} as const;

describe('what is declared of a source', () => {
  it('goes before what the wire tells, and hides what is hidden', () => {
    const card = cardOf(declared, 'budget', wire);
    expect(card).toMatchObject({
      ok: true,
      value: { about: { dataset: 'budget', owner: { name: '市财政局' }, share: 'unknown', open: null, sample: false } },
    });
    expect(card.ok && card.value.fields).toEqual([
      {
        name: 'rate',
        kind: 'number',
        adds: 'never',
        unit: { zh: '%', en: '%' },
        label: { zh: '执行率', en: '执行率' },
      },
    ]);
  });
  it('must agree with the wire, and name owner and period', () => {
    expect(cardOf(declared, 'budget', { ...wire, fields: [] })).toMatchObject({ error: { kind: 'malformed' } });
    expect(cardOf(declared, 'bare', wire)).toMatchObject({ error: { where: 'options: bare: period' } });
    expect(cardOf({ sets: declared.sets }, 'budget', wire)).toMatchObject({
      error: { where: 'options: budget: owner' },
    });
    expect(cardOf(declared, 'toString', wire)).toMatchObject({ error: { kind: 'absent' } });
    expect(declaredSets.safeParse({ sets: { a: { titel: 'x' } } }).success).toBe(false);
    expect(
      declaredEntries(declaredSets.parse({ owner: { name: 'x' }, sets: { budget: declared.sets.budget } }), '预'),
    ).toMatchObject({
      value: [{ dataset: 'budget' }],
    });
  });
});

describe('cells of the wire', () => {
  const decode = (kind: 'number' | 'flag' | 'date' | 'code' | 'geo', cell: unknown) => {
    const table = tableOfWire([{ name: 'x', kind, label: { zh: 'x', en: 'x' } }], 1, () => cell);
    return table.ok ? rowsOf(table.value)[0]?.x : table.error.kind;
  };
  it.each([
    ['number', '12.50', 12.5],
    ['number', '-3', -3],
    ['number', '18446744073709551615', 'malformed'],
    ['number', '12,5', 'malformed'],
    ['number', '0x10', 'malformed'],
    ['number', '', 'malformed'],
    ['number', undefined, null],
    ['flag', 1, true],
    ['flag', 'true', 'malformed'],
    ['date', '2026-01-01T16:30:00Z', '2026-01-02T00:30:00'],
    ['date', '2026-01/2026-03', '2026-01/2026-03'],
    ['date', '01/02/2026', 'malformed'],
    ['code', 12, '12'],
    ['code', 2 ** 60, 'malformed'],
    ['code', '007', '007'],
    ['geo', { type: 'Point', coordinates: [126, 45] }, '{"type":"Point","coordinates":[126,45]}'],
  ] as const)('%s %s', (kind, cell, expected) => {
    expect(decode(kind, cell)).toBe(expected);
  });
});
