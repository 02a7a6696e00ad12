import { expect, it } from 'vitest';
import { clauseWords } from './clause-words';

it.each([
  [['field:人口', '区, 数'], '没有“人口”这个字段；可以用：区, 数', 'there is no field “人口”; there are: 区, 数'],
  [
    ['fold:sum(rate)', 'mean, min'],
    '“rate”不能合计；可以用：mean, min',
    '“rate” cannot be summed; possible: mean, min',
  ],
  [['fold:mean(名称)', 'number'], '“名称”不是数字，不能平均', '“名称” is no number: it cannot be averaged'],
  [['fold:n', 'each column'], '列名“n”用了两次', 'the column name “n” stands twice'],
  [['where:n cmp'], '“n”的条件与这个字段的类型不符', 'the condition on “n” does not fit the kind of the field'],
  [
    ['where:at 2026-03-01T20:00:00', 'day'],
    '“at”按日提供，条件不能带时刻“2026-03-01T20:00:00”',
    '“at” is told by the day: a condition cannot name the moment “2026-03-01T20:00:00”',
  ],
  [['where:t 2026-13'], '“t”的条件里“2026-13”不是日期', '“2026-13” in the condition on “t” is no date'],
  [['where:a b among'], '“a b”的条件与这个字段的类型不符', 'the condition on “a b” does not fit the kind of the field'],
  [['group:区/month', 'date'], '“区”不是日期，不能按月分组', '“区” is no date: it cannot be grouped by month'],
  [['order:x', 'a'], '不能按“x”排序：结果里没有这一列；可以用：a', 'no column “x” to order by; there are: a'],
  [['cursor', 'ask from the first page'], 'cursor；ask from the first page', 'cursor; ask from the first page'],
] as const)('%j', ([clause, hint], zh, en) => {
  expect(clauseWords(clause, hint)).toEqual({ zh, en });
});
