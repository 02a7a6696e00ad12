import { describe, expect, it } from 'vitest';
import type { Query } from '@/analysis/tables';
import { conditionWords, type NamedField, queryWords, refusedWords } from './query-words';

const fields: readonly NamedField[] = [
  { name: 'received', kind: 'date', label: { zh: '受理日期', en: 'Received' } },
  {
    name: 'topic',
    kind: 'code',
    label: { zh: '诉求类别', en: 'Topic' },
    codes: { heat: { zh: '供热', en: 'Heating' } },
  },
  { name: 'days', kind: 'number', label: { zh: '办理天数', en: 'Days taken' } },
];
const ask: Query = {
  dataset: 'orders',
  where: {
    t: 'all',
    of: [
      { t: 'cmp', field: 'topic', is: 'eq', value: 'heat' },
      { t: 'cmp', field: 'received', is: 'ge', value: '2026-01' },
    ],
  },
  group: [{ field: 'received', grain: 'month' }],
  fold: [{ as: 'n', of: 'days', by: 'count' }],
  order: [{ field: 'n', desc: true }],
};

describe('a question in words', () => {
  it('says every clause, and a count of a field as the rows that have it', () => {
    expect(queryWords(ask, fields, 'zh')).toEqual([
      '诉求类别 是 供热',
      '受理日期 自 2026年1月 起',
      '按受理日期（月）分组',
      '有办理天数的条数',
      '排序：有办理天数的条数 从大到小',
    ]);
    expect(queryWords(ask, fields, 'en')).toEqual([
      'Topic is Heating',
      'Received from Jan 2026 on',
      'grouped by Received (month)',
      'rows with Days taken',
      'in the order of rows with Days taken, largest first',
    ]);
    expect(conditionWords(ask.where, fields, 'zh')).toEqual(['诉求类别 是 供热', '受理日期 自 2026年1月 起']);
  });
  it.each([
    ['fold:sum(days)', '办理天数的合计', 'Days taken, total'],
    ['fold:count(*)', '条数', 'number of rows'],
    ['group:received/week', '按受理日期（周）分组', 'grouped by Received (week)'],
    ['where:topic eq', '诉求类别上的这种条件', 'this kind of condition on Topic'],
    ['field:gone', '没有“gone”这一项', 'there is no field “gone”'],
    ['asOf', '数据时点', 'going back to a day'],
    ['having', 'having', 'having'],
  ])('%s is refused in words', (clause, zh, en) => {
    expect(refusedWords(clause, fields, 'zh')).toBe(zh);
    expect(refusedWords(clause, fields, 'en')).toBe(en);
  });
});
