import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { ListColumn } from './columns';
import { readPastedRows, withPasted } from './pasted-rows';

const column = (
  name: string,
  zh: string,
  kind: ListColumn['kind'] = 'text',
  options: ListColumn['options'] = [],
): ListColumn => ({
  name,
  label: { zh, en: name },
  kind,
  options,
  forAll: false,
});
const yesNo = [
  { label: { zh: '是', en: 'Yes' }, value: true },
  { label: { zh: '否', en: 'No' }, value: false },
];
const columns = [
  column('task', '任务'),
  column('dueOn', '时限', 'day'),
  column('weight', '权重', 'number'),
  column('agreed', '是否一致', 'choice', yesNo),
];
const read = (text: string) => readPastedRows(text, columns, civilDate('2026-11-23'));

describe('rows copied from a table', () => {
  it('stand in the order of the form where nothing names their columns', () => {
    expect(read('建泵房\t2026年12月31日\t１，０００\t是\r\n拆旧管\t\t0.5\t否\r\n\r\n')).toEqual({
      rows: [
        { task: '建泵房', dueOn: '2026-12-31', weight: 1000, agreed: true },
        { task: '拆旧管', weight: 0.5, agreed: false },
      ],
      faults: [],
      isCertain: false,
    });
  });
  it.each([
    ['headings over every column', '任务\t时限\n建泵房\t2026-12-01', true],
    ['no headings', '建泵房\t2026-12-01', false],
    ['a heading that names no column', '任务\t备注\n建泵房\t无', false],
    ['a cell that cannot be read', '任务\t时限\n建泵房\t年底', false],
    ['headings alone', '任务\t时限', false],
  ])('are certain or not: %s', (_name, text, isCertain) => {
    expect(read(text).isCertain).toBe(isCertain);
  });
  it('stand under their headings where the first row names them, in either language and any order', () => {
    expect(read('时限\ttask\n2026/12/1\t建泵房').rows).toEqual([{ dueOn: '2026-12-01', task: '建泵房' }]);
  });
  it('fill the list of ratings of a row from one column for each item', () => {
    const ratings = [column('scores.0', '必要性评分', 'number'), column('scores.1', '可行性评分', 'number')];
    const table = '任务\t必要性评分\t可行性评分\n建泵房\t4\t5\n拆旧管\t\t3';
    const { rows, faults } = readPastedRows(table, [...columns, ...ratings], civilDate('2026-11-23'));
    expect([rows[0], rows[1]?.scores, faults]).toEqual([{ task: '建泵房', scores: [4, 5] }, [undefined, 3], []]);
  });
  it('name the row and the column of what cannot be read', () => {
    const { faults } = read('任务\t时限\t备注\t权重\n建泵房\t年底\t无\t约三成');
    expect(faults.map(({ row, label, cell }) => [row, label.zh, cell])).toEqual([
      [1, '列名', '备注'],
      [2, '时限', '年底'],
      [2, '权重', '约三成'],
    ]);
  });
  it('name a cell beyond the last column', () => {
    expect(read('甲\t\t\t\t多').faults).toEqual([{ row: 1, label: { zh: '第 5 列', en: 'column 5' }, cell: '多' }]);
  });
});

describe('rows that stand when others are pasted', () => {
  const blank = { name: '', family: '', weight: null };
  const pasted = [{ name: '停运', family: '社会稳定', weight: 1 }];

  it.each([
    ['a blank row', blank],
    ['a row begun from the record that says the same', { ...blank, family: '社会稳定' }],
    ['the same row', { name: '停运', family: '社会稳定', weight: 1 }],
  ])('%s is the pasted one', (_name, row) => {
    expect(withPasted([row], pasted, blank)).toEqual(pasted);
  });

  it.each([
    ['another name', { ...blank, name: '扬尘' }],
    ['another field', { ...blank, family: '生态环境' }],
  ])('a row with %s stays', (_name, row) => {
    expect(withPasted([row], pasted, blank)).toEqual([row, ...pasted]);
  });
});
