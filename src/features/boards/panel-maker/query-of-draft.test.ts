import { describe, expect, it } from 'vitest';
import { workOrderFields, workOrdersAbout } from '@/data/conformance/work-orders';
import { type DatasetCard, wholeOnly } from '@/ports/data-source';
import { emptyCondition } from './condition';
import { draftOfQuery } from './draft-of-query';
import { nothingKept } from './kept-clauses';
import {
  aggregateChoices,
  changedDraft,
  emptyDraft,
  planOfDraft,
  type QueryDraft,
  queryOfDraft,
} from './query-of-draft';

const card: DatasetCard = {
  about: workOrdersAbout,
  fields: [...workOrderFields, { name: 'rate', kind: 'number', label: { zh: '率', en: 'Rate' }, adds: 'never' }],
  can: wholeOnly,
  notes: [],
};

describe('the controls of a question', () => {
  it('say group, span, figure and conditions as one closed question', () => {
    const draft = {
      ...emptyDraft,
      group: 'received',
      grain: 'month' as const,
      measure: 'amount',
      conditions: [{ ...emptyCondition('1'), field: 'district', values: ['道里区', '南岗区'] }],
    };
    const ask = queryOfDraft('work_orders', draft, card);
    expect(ask).toEqual({
      dataset: 'work_orders',
      where: { t: 'among', field: 'district', values: ['道里区', '南岗区'] },
      group: [{ field: 'received', grain: 'month' }],
      fold: [{ as: 'amount', of: 'amount', by: 'sum' }],
      order: [{ field: 'received' }],
    });
    expect(draftOfQuery(ask, card)).toMatchObject({
      group: 'received',
      grain: 'month',
      measure: 'amount',
      fold: 'sum',
    });
  });
  it('show a fold nobody can do with its reason', () => {
    const why = (measure: string, fold: string) =>
      aggregateChoices({ ...emptyDraft, measure }, 'work_orders', card).find(({ value }) => value === fold)?.why;
    expect(why('rate', 'sum')).toBe('adds');
    expect(why('rate', 'mean')).toBeUndefined();
    expect(why('district', 'mean')).toBe('kind');
    expect(why('district', 'distinct')).toBeUndefined();
  });
  it('keep an order by the figure when another figure is chosen, and drop it where none is', () => {
    const largestFirst = { ...nothingKept, order: [{ field: 'amount', desc: true as const }] };
    const draft = { ...emptyDraft, group: 'district', measure: 'amount', kept: largestFirst };
    const order = (choices: Partial<QueryDraft>) =>
      queryOfDraft('work_orders', changedDraft(draft, choices, card), card).order;
    expect(order({ measure: '*', column: '' })).toEqual([{ field: 'rows', desc: true }]);
    expect(order({ measure: 'rate', fold: 'mean', column: '' })).toEqual([{ field: 'rate', desc: true }]);
    expect(order({ group: 'received' })).toEqual([{ field: 'amount', desc: true }]);
    expect(order({ measure: '', column: '' })).toBeUndefined();
    const bothWays = { ...nothingKept, order: [{ field: 'district' }, { field: 'amount' }] };
    expect(
      queryOfDraft('work_orders', changedDraft({ ...draft, kept: bothWays }, { group: 'received' }, card), card).order,
    ).toEqual([{ field: 'received' }, { field: 'amount' }]);
    const plan = (choices: Partial<QueryDraft>) =>
      planOfDraft(queryOfDraft('work_orders', changedDraft(draft, choices, card), card), card).ok;
    expect(plan({ measure: '*', column: '' }), 'no refusal for a column that is gone').toBe(true);
  });
  it('tell before any request what the browser computes', () => {
    const verdict = planOfDraft(
      queryOfDraft('work_orders', { ...emptyDraft, group: 'district', measure: '*' }, card),
      card,
    );
    expect(verdict).toMatchObject({ ok: true, pushed: [], local: ['group:district', 'fold:count(*)'] });
  });
});
