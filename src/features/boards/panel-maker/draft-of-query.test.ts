import { describe, expect, it } from 'vitest';
import { conjunctsOf, type Query } from '@/analysis/tables';
import { workOrderFields, workOrdersAbout } from '@/data/conformance/work-orders';
import { type DatasetCard, wholeOnly } from '@/ports/data-source';
import { clauseWords } from './clause-words';
import { draftOfQuery } from './draft-of-query';
import { keptList, nothingKept } from './kept-clauses';
import { queryOfDraft } from './query-of-draft';

const card: DatasetCard = {
  about: workOrdersAbout,
  fields: [
    ...workOrderFields,
    { name: 'kind', kind: 'code', label: { zh: '类别', en: 'Kind' }, codes: { heat: { zh: '供热', en: 'Heating' } } },
  ],
  can: wholeOnly,
  notes: [],
};
const dataset = 'work_orders';
const byDistrict = {
  group: [{ field: 'district' }],
  fold: [{ as: 'amount', of: 'amount', by: 'sum' }],
} satisfies Partial<Query>;

/** A question and how its kept clauses read. */
const cases: readonly (readonly [string, Query, readonly string[]])[] = [
  ['nothing beyond the controls', { dataset, ...byDistrict }, []],
  [
    'values of one field, a code and a flag',
    {
      dataset,
      ...byDistrict,
      where: {
        t: 'all',
        of: [
          { t: 'among', field: 'district', values: ['道里区', '南岗区'] },
          { t: 'cmp', field: 'kind', is: 'eq', value: 'heat' },
          { t: 'cmp', field: 'closed', is: 'eq', value: true },
        ],
      },
    },
    [],
  ],
  [
    'comparisons of numbers',
    { dataset, ...byDistrict, where: { t: 'cmp', field: 'amount', is: 'ge', value: 100 } },
    [],
  ],
  [
    'a stretch of numbers, and comparisons no stretch says',
    {
      dataset,
      ...byDistrict,
      where: {
        t: 'all',
        of: [
          { t: 'cmp', field: 'amount', is: 'ge', value: 100 },
          { t: 'cmp', field: 'amount', is: 'le', value: 500 },
          { t: 'cmp', field: 'people', is: 'gt', value: 3 },
          { t: 'cmp', field: 'amount', is: 'eq', value: 200 },
        ],
      },
    },
    ['人数 大于 3', '金额 是 200'],
  ],
  [
    'a stretch of time',
    {
      dataset,
      ...byDistrict,
      where: {
        t: 'all',
        of: [
          { t: 'cmp', field: 'received', is: 'ge', value: '2026-01' },
          { t: 'cmp', field: 'received', is: 'le', value: '2026-09' },
        ],
      },
    },
    [],
  ],
  [
    'exclusions, texts, missing cells, alternatives',
    {
      dataset,
      ...byDistrict,
      where: {
        t: 'all',
        of: [
          { t: 'among', field: 'district', values: ['道里区', '南岗区'], not: true },
          { t: 'text', field: 'district', how: 'contains', value: '区' },
          { t: 'missing', field: 'people' },
          {
            t: 'any',
            of: [
              { t: 'cmp', field: 'kind', is: 'ne', value: 'heat' },
              { t: 'cmp', field: 'closed', is: 'eq', value: false },
            ],
          },
        ],
      },
    },
    ['区县 不是其中任一：道里区、南岗区', '区县 含“区”', '人数 未填', '满足其一（类别 不是 供热；是否办结 是 否）'],
  ],
  [
    'a value with a comma in it',
    { dataset, ...byDistrict, where: { t: 'cmp', field: 'district', is: 'eq', value: '道里、南岗' } },
    [],
  ],
  [
    'a third class, a second figure, an order of its own, a cut',
    {
      dataset,
      group: [{ field: 'received', grain: 'month' }, { field: 'district' }, { field: 'kind' }],
      fold: [
        { as: 'total', of: 'amount', by: 'sum' },
        { as: 'people', of: 'people', by: 'mean' },
      ],
      order: [{ field: 'total', desc: true }],
      take: 10,
    },
    ['再按类别分组', '另取人数的平均', '排序：total 从大到小', '只取前 10 行'],
  ],
  [
    'columns, a scenario and a day the source cannot go back to',
    { dataset, pick: ['district', 'amount'], variant: '方案甲', asOf: '2026-06-30' },
    ['只取这些列：区县、金额', '方案：方案甲', '数据时点：2026-06-30'],
  ],
  [
    'a class by a number, and figures along a field of their own',
    {
      dataset,
      group: [{ field: 'people' }, { field: 'district' }],
      fold: [{ as: 'last', of: 'amount', by: 'last', along: 'closed' }],
    },
    ['再按人数分组', '再按区县分组', '另取金额的最近一期'],
  ],
];

/** The order of conditions, and whether one stands in a list of its own, says nothing. */
const meaning = ({ where, ...ask }: Query) => ({
  ...ask,
  where: conjunctsOf(where)
    .map((test) => JSON.stringify(test))
    .sort(),
});

describe('a question put into the controls and taken out again', () => {
  it.each(cases)('is the same: %s', (_, ask) => {
    expect(meaning(queryOfDraft(dataset, draftOfQuery(ask, card), card))).toEqual(meaning(ask));
  });
  it.each(cases)('says in words what the controls cannot: %s', (_, ask, said) => {
    const clauses = keptList(draftOfQuery(ask, card).kept);
    expect(clauses.map((clause) => clauseWords(clause, card, 'zh'))).toEqual(said);
    for (const clause of clauses)
      expect(clauseWords(clause, card, 'en')).not.toMatch(/undefined|\p{Script=Han}.*分组/u);
  });
  it.each(cases)('lets each kept clause be taken away alone: %s', (_, ask) => {
    let { kept } = draftOfQuery(ask, card);
    for (let left = keptList(kept).length; left > 0; left -= 1) {
      expect(keptList(kept)).toHaveLength(left);
      kept = keptList(kept)[0]?.rest ?? kept;
    }
    expect(kept).toEqual(nothingKept);
  });
});

it('a figure chosen beside a kept one of the same name makes a column of its own', () => {
  const ask: Query = {
    dataset,
    fold: [
      { as: 'x', of: 'people', by: 'sum' },
      { as: 'amount', of: 'amount', by: 'mean' },
    ],
  };
  const draft = { ...draftOfQuery(ask, card), measure: 'amount', column: '' };
  expect(queryOfDraft(dataset, draft, card).fold?.map(({ as }) => as)).toEqual(['amount-sum', 'amount']);
});
