import { describe, expect, it } from 'vitest';
import type { Predicate } from '@/analysis/tables';
import { workOrderFields, workOrdersAbout } from '@/data/conformance/work-orders';
import { conditionsOf, emptyCondition, isCrossed, narrowingOf, testsOfCondition } from './condition';

const monthly = { about: workOrdersAbout, fields: [...workOrderFields] };
const daily = { ...monthly, about: { ...workOrdersAbout, period: { from: '2026-01-01', to: '2026-09-30' } } };
const line = (field: string, part: object) => ({ ...emptyCondition('told-0'), field, ...part });

describe('a line of conditions', () => {
  it.each([
    ['district', monthly, 'values'],
    ['closed', monthly, 'values'],
    ['amount', monthly, 'numbers'],
    ['received', monthly, 'periods'],
    ['received', daily, 'days'],
  ] as const)('%s is narrowed by what it holds', (name, card, narrowing) =>
    expect(narrowingOf(workOrderFields.find((field) => field.name === name) ?? { kind: 'geo' }, card)).toBe(narrowing),
  );
  it.each<readonly [string, ReturnType<typeof line>, typeof monthly, readonly Predicate[]]>([
    [
      'one value',
      line('district', { values: ['道里区'] }),
      monthly,
      [{ t: 'cmp', field: 'district', is: 'eq', value: '道里区' }],
    ],
    [
      'values',
      line('closed', { values: [true, false] }),
      monthly,
      [{ t: 'among', field: 'closed', values: [true, false] }],
    ],
    [
      'numbers',
      line('amount', { from: '-5', to: '7.5' }),
      monthly,
      [
        { t: 'cmp', field: 'amount', is: 'ge', value: -5 },
        { t: 'cmp', field: 'amount', is: 'le', value: 7.5 },
      ],
    ],
    ['one end', line('amount', { to: '0' }), monthly, [{ t: 'cmp', field: 'amount', is: 'le', value: 0 }]],
    [
      'days, the last within',
      line('received', { from: '2026-03-01', to: '2026-03-31' }),
      daily,
      [
        { t: 'cmp', field: 'received', is: 'ge', value: '2026-03-01' },
        { t: 'cmp', field: 'received', is: 'le', value: '2026-03-31' },
      ],
    ],
    [
      'months',
      line('received', { from: '2026-03' }),
      monthly,
      [{ t: 'cmp', field: 'received', is: 'ge', value: '2026-03' }],
    ],
  ])('says %s, and is told from it again', (_, condition, card, tests) => {
    expect(testsOfCondition(condition, card)).toEqual(tests);
    expect(conditionsOf(tests, card)).toEqual({ conditions: [condition], left: [] });
  });
  it.each([
    ['no field', emptyCondition('1')],
    ['no value', line('district', {})],
    ['a day half typed', line('received', { from: '2026-1' })],
    ['no number', line('amount', { from: '-' })],
  ])('narrows nothing with %s', (_, condition) => expect(testsOfCondition(condition, daily)).toEqual([]));
  it('leaves tests it cannot say as they are', () => {
    const tests: readonly Predicate[] = [
      { t: 'cmp', field: 'amount', is: 'gt', value: 3 },
      { t: 'among', field: 'district', values: ['道里区', '南岗区'], not: true },
      { t: 'cmp', field: 'district', is: 'ne', value: '道里区' },
    ];
    expect(conditionsOf(tests, monthly)).toEqual({ conditions: [], left: tests });
  });
  it.each([
    ['numbers', '10', '9', true],
    ['numbers', '9', '10', false],
    ['days', '2026-03-02', '2026-03-01', true],
    ['days', '', '2026-03-01', false],
  ] as const)('%s from %s to %s: crossed %s', (narrowing, from, to, crossed) =>
    expect(isCrossed({ from, to }, narrowing)).toBe(crossed),
  );
});
