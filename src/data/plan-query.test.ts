import { describe, expect, it } from 'vitest';
import type { Predicate } from '@/analysis/tables';
import { civilDate } from '@/core/kernel';
import type { DatasetCard } from '@/ports/data-source';
import { ownTextOrder, wholeOnly } from '@/ports/data-source';
import { workOrderFields, workOrdersAbout } from './conformance/work-orders';
import { freshnessOf } from './freshness';
import { planQuery } from './plan-query';

const card = (more: Partial<DatasetCard> = {}): DatasetCard => ({
  about: workOrdersAbout,
  fields: [
    ...workOrderFields,
    { name: 'rate', kind: 'number', label: { zh: '率', en: 'Rate' }, adds: 'never' },
    { name: 'ytd', kind: 'number', label: { zh: '累计', en: 'To date' }, adds: 'not-over-time' },
  ],
  can: {
    ...wholeOnly,
    tests: { text: ['cmp'], date: ['cmp'] },
    folds: { number: ['sum', 'count'] },
    group: true,
    grains: ['month'],
    order: 'plainFieldsOnly',
    paging: 'offset',
  },
  notes: [],
  ...more,
});
const limits = { maxRows: 1000 };
const dataset = 'work_orders';
const eq = { t: 'cmp', field: 'district', is: 'eq', value: '道里区' } as const;
const large = { t: 'cmp', field: 'amount', is: 'gt', value: 3 } as const;
const sum = { as: 'sum', of: 'amount', by: 'sum' } as const;

describe('conditions longer than an address', () => {
  const of = card({ can: { ...card().can, tests: { text: ['cmp', 'among'] }, longestQuery: 4500 } });
  const ids = (n: number) =>
    ({ t: 'among', field: 'district', values: Array.from({ length: n }, (_, k) => `23010${k}`) }) as const;
  it('are tested here, the others at the source', () => {
    expect(planQuery({ dataset, where: ids(60) }, of, limits)).toMatchObject({
      local: [],
      split: { needsWhole: false },
    });
    const long = planQuery({ dataset, where: { t: 'all', of: [ids(300), eq] } }, of, limits);
    expect(long).toMatchObject({
      pushed: ['where:district eq 道里区'],
      local: ['where:district among 300'],
      split: { needsWhole: true },
    });
  });
});

describe('a source with a text order of its own', () => {
  it('orders no text, but everything else', () => {
    const of = card({ can: { ...card().can, ...ownTextOrder } });
    const local = (field: string) => {
      const plan = planQuery({ dataset, order: [{ field }], take: 5 }, of, limits);
      return plan.ok && plan.local;
    };
    expect([local('district'), local('amount')]).toEqual([['order:district', 'take:5'], []]);
  });
});

describe('a stock', () => {
  const ytd = { as: 's', of: 'ytd', by: 'sum' } as const;
  const month = { t: 'cmp', field: 'received', is: 'eq', value: '2026-07' } as const;
  it('may be added up within one period of the grain its dates are written in, not within a month of days', () => {
    expect(planQuery({ dataset, where: month, fold: [ytd] }, card(), limits).ok).toBe(true);
    const ofDays = card({ can: { ...card().can, datesAreDays: true } });
    expect(planQuery({ dataset, where: month, fold: [ytd] }, ofDays, limits).ok).toBe(false);
    const day = { ...month, value: '2026-07-01' };
    expect(planQuery({ dataset, where: day, fold: [ytd] }, ofDays, limits).ok).toBe(true);
  });
});

describe('who does what', () => {
  it.each([
    ['all at the source', { where: eq, group: [{ field: 'received', grain: 'month' }], fold: [sum] }, 3, 0],
    ['a test it lacks keeps the fold here', { where: { t: 'all', of: [eq, large] }, fold: [sum] }, 1, 2],
    ['a grain it lacks', { group: [{ field: 'received', grain: 'year' }], fold: [sum] }, 0, 2],
    ['a fold it lacks', { fold: [{ as: 'm', of: 'amount', by: 'mean' }] }, 0, 1],
    [
      'order by a figure stays here, and so does take',
      { group: [{ field: 'district' }], fold: [sum], order: [{ field: 'sum' }], take: 2 },
      2,
      2,
    ],
    ['take after a local test stays here', { where: large, take: 5 }, 0, 2],
    ['alternatives it does not take', { where: { t: 'any', of: [eq, eq] } }, 0, 1],
  ] as const)('%s', (_, ask, pushed, local) => {
    const verdict = planQuery({ dataset, ...ask }, card(), limits);
    expect(verdict).toMatchObject({ ok: true });
    if (verdict.ok) expect([verdict.pushed.length, verdict.local.length]).toEqual([pushed, local]);
  });
  it('orders a field that may be missing here where the source puts missing cells first', () => {
    const can = { ...card().can, missingIsLeast: true as const };
    const local = (ask: object) => {
      const verdict = planQuery({ dataset, ...ask }, card({ can }), limits);
      return verdict.ok ? verdict.local.length : undefined;
    };
    expect(local({ order: [{ field: 'district' }] })).toBe(1);
    expect(local({ order: [{ field: 'district', desc: true }] })).toBe(0);
    expect(local({ order: [{ field: 'district' }], where: eq })).toBe(0);
    expect(local({ order: [{ field: 'id' }] })).toBe(0);
  });
  it('has rows counted where told values cannot be', () => {
    const can = { ...card().can, folds: {}, countsRows: true as const };
    const local = (of: string) => {
      const verdict = planQuery({ dataset, fold: [{ as: 'n', of, by: 'count' }] }, card({ can }), limits);
      return verdict.ok && verdict.local;
    };
    expect([local('*'), local('amount')]).toEqual([[], ['fold:count(amount)']]);
  });
  it('fetches the fields that local clauses read', () => {
    const verdict = planQuery({ dataset, where: large, pick: ['id'] }, card(), limits);
    expect(verdict.ok && verdict.split.push.pick).toEqual(['id', 'amount']);
  });
});

describe('a source that compares in its own way', () => {
  const plan = (can: Partial<DatasetCard['can']>, where: Predicate) => {
    const verdict = planQuery({ dataset, where, take: 5 }, card({ can: { ...card().can, ...can } }), limits);
    if (!verdict.ok) throw new Error(JSON.stringify(verdict.why));
    return verdict.split;
  };
  const among = { t: 'among', field: 'district', values: ['道里区'] } as const;
  const equalOnly = {
    tests: { text: ['cmp', 'among'] as ('cmp' | 'among')[] },
    comparisons: { text: ['eq' as const] },
  };
  it.each([
    ['equal', eq, true],
    ['not equal', { ...eq, is: 'ne' }, false],
    ['among', among, true],
    ['not among', { ...among, not: true }, false],
  ] as const)('carries out equality alone: %s', (_, where, there) => {
    const { push, local } = plan(equalOnly, where);
    expect([push.where, local.where, push.take]).toEqual(there ? [where, undefined, 5] : [undefined, where, undefined]);
  });
  it('narrows: the test is sent and repeated here, and take waits for it', () => {
    const { push, local, needsWhole } = plan({ tests: {}, narrows: { text: ['cmp'] } }, eq);
    expect({ sent: push.where, here: local.where, take: local.take, needsWhole }).toEqual({
      sent: eq,
      here: eq,
      take: 5,
      needsWhole: true,
    });
  });
});

describe('what nobody can', () => {
  it.each([
    ['a field there is none of', { pick: ['x'] }, 'field:x'],
    ['text in a number', { where: { t: 'text', field: 'amount', how: 'contains', value: '1' } }, 'where:amount text'],
    ['a number against text', { where: { t: 'cmp', field: 'district', is: 'eq', value: 3 } }, 'where:district cmp'],
    ['the sum of a text', { fold: [{ as: 's', of: 'district', by: 'sum' }] }, 'fold:sum(district)'],
    ['the sum of a rate', { fold: [{ as: 's', of: 'rate', by: 'sum' }] }, 'fold:sum(rate)'],
    [
      'the sum of a year-to-date figure over months',
      { group: [{ field: 'received', grain: 'year' }], fold: [{ as: 's', of: 'ytd', by: 'sum' }] },
      'fold:sum(ytd)',
    ],
    ['the last along nothing', { fold: [{ as: 's', of: 'amount', by: 'last' }] }, 'fold:last(amount)'],
    ['a day the source does not keep', { asOf: '2026-01-01' }, 'asOf'],
    ['a scenario there is none of', { variant: '高方案' }, 'variant:高方案'],
    ['two columns of one name', { fold: [sum, sum] }, `fold:${sum.as}`],
    [
      'a figure named as its group',
      { group: [{ field: 'district' }], fold: [{ ...sum, as: 'district' }] },
      'fold:district',
    ],
    [
      'a month of the thirteenth',
      { where: { t: 'cmp', field: 'received', is: 'ge', value: '2026-13' } },
      'where:received 2026-13',
    ],
    [
      'a day that never was',
      { where: { t: 'cmp', field: 'received', is: 'ge', value: '2026-02-30' } },
      'where:received 2026-02-30',
    ],
    [
      'an hour there is none of',
      { where: { t: 'cmp', field: 'received', is: 'lt', value: '2026-02-03 25:00' } },
      'where:received 2026-02-03 25:00',
    ],
    [
      'a date as people write it',
      { where: { t: 'among', field: 'received', values: ['2026', '3/4/2026'] } },
      'where:received 3/4/2026',
    ],
    ['order by what is not produced', { fold: [sum], order: [{ field: 'id' }] }, 'order:id'],
  ] as const)('%s', (_, ask, clause) => {
    expect(planQuery({ dataset, ...ask }, card(), limits)).toMatchObject({
      ok: false,
      why: { kind: 'unsupported', clause },
    });
  });
  it('adds up a year-to-date figure within one month', () => {
    const where = { t: 'cmp', field: 'received', is: 'eq', value: '2026-03' } as const;
    expect(planQuery({ dataset, where, fold: [{ as: 's', of: 'ytd', by: 'sum' }] }, card(), limits).ok).toBe(true);
  });
  it('withheld data: who holds them', () => {
    const about = { ...workOrdersAbout, share: 'withheld' as const };
    expect(planQuery({ dataset }, card({ about }), limits)).toMatchObject({
      ok: false,
      why: { kind: 'forbidden', need: 'never', owner: '市营商环境局' },
    });
  });
  it('local work on more rows than the browser takes', () => {
    expect(planQuery({ dataset, where: large }, card({ rows: 5000 }), limits)).toMatchObject({
      ok: false,
      why: { kind: 'tooBig', cap: 1000 },
    });
  });
});

it('tells the age of data against their own cycle', () => {
  const at = (cycle: 'month' | 'irregular' | 'once', sourceAt: string | null) =>
    freshnessOf({ cycle, sourceAt, publishedAt: null }, civilDate('2026-11-23'));
  expect([at('month', '2026-11-01'), at('month', '2026-09-15'), at('month', '2026-01-01')]).toEqual([
    'current',
    'ageing',
    'stale',
  ]);
  expect([at('month', null), at('irregular', '2026-11-01'), at('once', '2001-01-01')]).toEqual([
    'unknown',
    'unknown',
    'current',
  ]);
});
