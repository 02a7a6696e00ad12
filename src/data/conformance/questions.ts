import type { Query } from '@/analysis/tables';

type Question = Omit<Query, 'dataset'>;

/** Questions every adapter answers as plain computation over the whole table does, or refuses. */
export const questions: Readonly<Record<string, Question>> = {
  'every row': {},
  'equal text': { where: { t: 'cmp', field: 'district', is: 'eq', value: '道里区' } },
  'not equal leaves the missing out': { where: { t: 'cmp', field: 'district', is: 'ne', value: '道里区' } },
  'id with leading zeros': { where: { t: 'cmp', field: 'id', is: 'eq', value: '000038' } },
  'number range': {
    where: {
      t: 'all',
      of: [
        { t: 'cmp', field: 'amount', is: 'ge', value: -50 },
        { t: 'cmp', field: 'amount', is: 'lt', value: 310.25 },
      ],
    },
  },
  'date range': {
    where: {
      t: 'all',
      of: [
        { t: 'cmp', field: 'received', is: 'ge', value: '2026-03-01' },
        { t: 'cmp', field: 'received', is: 'le', value: '2026-05-31' },
      ],
    },
  },
  flag: { where: { t: 'cmp', field: 'closed', is: 'eq', value: true } },
  among: { where: { t: 'among', field: 'district', values: ['道里区', '道外区'] } },
  'not among': { where: { t: 'among', field: 'district', values: ['道里区', '道外区'], not: true } },
  missing: { where: { t: 'missing', field: 'district' } },
  'not missing': { where: { t: 'missing', field: 'amount', not: true } },
  'text within': { where: { t: 'text', field: 'district', how: 'contains', value: '里' } },
  alternatives: {
    where: {
      t: 'any',
      of: [
        { t: 'cmp', field: 'district', is: 'eq', value: '南岗区' },
        { t: 'cmp', field: 'people', is: 'gt', value: 14 },
      ],
    },
  },
  'quote in a value': { where: { t: 'cmp', field: 'district', is: 'eq', value: '道里\'区" OR 1=1 --' } },
  'some columns, ordered, the first ten': {
    pick: ['id', 'amount'],
    where: { t: 'missing', field: 'amount', not: true },
    order: [{ field: 'amount', desc: true }, { field: 'id' }],
    take: 10,
  },
  'count of all': { fold: [{ as: 'n', of: '*', by: 'count' }] },
  'every fold by district': {
    group: [{ field: 'district' }],
    fold: [
      { as: 'n', of: '*', by: 'count' },
      { as: 'told', of: 'amount', by: 'count' },
      { as: 'sum', of: 'amount', by: 'sum' },
      { as: 'mean', of: 'amount', by: 'mean' },
      { as: 'least', of: 'amount', by: 'min' },
      { as: 'most', of: 'amount', by: 'max' },
    ],
  },
  'distinct values': { fold: [{ as: 'n', of: 'district', by: 'distinct' }] },
  'sum by month': {
    group: [{ field: 'received', grain: 'month' }],
    fold: [{ as: 'sum', of: 'amount', by: 'sum' }],
    order: [{ field: 'received' }],
  },
  'sum by quarter and district of closed orders': {
    where: { t: 'cmp', field: 'closed', is: 'eq', value: true },
    group: [{ field: 'received', grain: 'quarter' }, { field: 'district' }],
    fold: [{ as: 'people', of: 'people', by: 'sum' }],
  },
  'largest groups first': {
    group: [{ field: 'district' }],
    fold: [{ as: 'sum', of: 'amount', by: 'sum' }],
    order: [{ field: 'sum', desc: true }],
    take: 2,
  },
  'last value along the date': {
    group: [{ field: 'district' }],
    fold: [{ as: 'last', of: 'id', by: 'last', along: 'received' }],
    where: { t: 'cmp', field: 'received', is: 'ge', value: '2026-09-01' },
  },
};
