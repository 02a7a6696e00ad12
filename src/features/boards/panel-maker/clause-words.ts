import type { Aggregate, GroupBy, OrderBy, Predicate } from '@/analysis/tables';
import { counted } from '@/core/kernel';
import { bilingual, formatPeriod, type Language } from '@/i18n';
import type { DatasetCard } from '@/ports/data-source';
import type { KeptClause } from './kept-clauses';

const strings = bilingual(
  {
    is: {
      eq: (field: string, value: string) => `${field} 是 ${value}`,
      ne: (field: string, value: string) => `${field} 不是 ${value}`,
      lt: (field: string, value: string) => `${field} 小于 ${value}`,
      le: (field: string, value: string) => `${field} 不大于 ${value}`,
      gt: (field: string, value: string) => `${field} 大于 ${value}`,
      ge: (field: string, value: string) => `${field} 不小于 ${value}`,
    },
    when: {
      eq: (field: string, value: string) => `${field} 为 ${value}`,
      ne: (field: string, value: string) => `${field} 不为 ${value}`,
      lt: (field: string, value: string) => `${field} 早于 ${value}`,
      le: (field: string, value: string) => `${field} 至 ${value} 止`,
      gt: (field: string, value: string) => `${field} 晚于 ${value}`,
      ge: (field: string, value: string) => `${field} 自 ${value} 起`,
    },
    among: (field: string, values: string) => `${field} 是其中之一：${values}`,
    notAmong: (field: string, values: string) => `${field} 不是其中任一：${values}`,
    contains: (field: string, value: string) => `${field} 含“${value}”`,
    starts: (field: string, value: string) => `${field} 以“${value}”开头`,
    missing: (field: string) => `${field} 未填`,
    present: (field: string) => `${field} 已填`,
    inside: (field: string, box: string) => `${field} 在范围内（西、南、东、北：${box}）`,
    any: (parts: string) => `满足其一（${parts}）`,
    all: (parts: string) => `全部满足（${parts}）`,
    list: '、',
    parts: '；',
    yes: '是',
    no: '否',
    group: (field: string) => `再按 ${field} 分组`,
    grains: { day: '日', week: '周', month: '月', quarter: '季度', year: '年' },
    grained: (field: string, grain: string) => `${field}（${grain}）`,
    folds: { sum: '合计', mean: '平均', min: '最小', max: '最大', count: '条数', distinct: '种数', last: '最近一期' },
    fold: (field: string, by: string) => `另取 ${field} 的${by}`,
    rows: '另取条数',
    order: (list: string) => `排序：${list}`,
    down: (field: string) => `${field} 从大到小`,
    up: (field: string) => `${field} 从小到大`,
    take: (rows: number) => `只取前 ${rows} 行`,
    pick: (list: string) => `只取这些列：${list}`,
    variant: (name: string) => `方案：${name}`,
    asOf: (day: string) => `数据时点：${day}`,
  },
  {
    is: {
      eq: (field, value) => `${field} is ${value}`,
      ne: (field, value) => `${field} is not ${value}`,
      lt: (field, value) => `${field} below ${value}`,
      le: (field, value) => `${field} at most ${value}`,
      gt: (field, value) => `${field} above ${value}`,
      ge: (field, value) => `${field} at least ${value}`,
    },
    when: {
      eq: (field, value) => `${field} in ${value}`,
      ne: (field, value) => `${field} not in ${value}`,
      lt: (field, value) => `${field} before ${value}`,
      le: (field, value) => `${field} up to ${value}`,
      gt: (field, value) => `${field} after ${value}`,
      ge: (field, value) => `${field} from ${value} on`,
    },
    among: (field, values) => `${field} is one of ${values}`,
    notAmong: (field, values) => `${field} is none of ${values}`,
    contains: (field, value) => `${field} contains “${value}”`,
    starts: (field, value) => `${field} begins with “${value}”`,
    missing: (field) => `${field} is not told`,
    present: (field) => `${field} is told`,
    inside: (field, box) => `${field} touches the box west, south, east, north ${box}`,
    any: (parts) => `any of (${parts})`,
    all: (parts) => `all of (${parts})`,
    list: ', ',
    parts: '; ',
    yes: 'yes',
    no: 'no',
    group: (field) => `also by ${field}`,
    grains: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
    grained: (field, grain) => `${field} (${grain})`,
    folds: { sum: 'total', mean: 'mean', min: 'least', max: 'most', count: 'rows', distinct: 'kinds', last: 'latest' },
    fold: (field, by) => `also ${field}, ${by}`,
    rows: 'also the number of rows',
    order: (list) => `in the order of ${list}`,
    down: (field) => `${field}, largest first`,
    up: (field) => `${field}, smallest first`,
    take: (rows) => `the first ${counted(rows, 'row')} alone`,
    pick: (list) => `these columns alone: ${list}`,
    variant: (name) => `scenario: ${name}`,
    asOf: (day) => `as of ${day}`,
  },
);

type Words = (typeof strings)['zh'];

interface Told {
  readonly words: Words;
  readonly language: Language;
  readonly card: Pick<DatasetCard, 'fields'>;
}

/** A kept clause in words. */
export function clauseWords(clause: KeptClause, card: Pick<DatasetCard, 'fields'>, language: Language): string {
  const words = strings[language];
  const told: Told = { words, language, card };
  switch (clause.kind) {
    case 'where':
      return testWords(clause.test, told);
    case 'group':
      return words.group(groupWords(clause.by, told));
    case 'fold':
      return foldWords(clause.fold, told);
    case 'order':
      return words.order(clause.by.map((by) => orderWords(by, told)).join(words.list));
    case 'take':
      return words.take(clause.rows);
    case 'pick':
      return words.pick(clause.columns.map((name) => labelOf(name, told)).join(words.list));
    case 'variant':
      return words.variant(clause.name);
    case 'asOf':
      return words.asOf(clause.day);
  }
}

function testWords(test: Predicate, told: Told): string {
  const { words } = told;
  if (test.t === 'all' || test.t === 'any')
    return words[test.t](test.of.map((part) => testWords(part, told)).join(words.parts));
  const field = labelOf(test.field, told);
  switch (test.t) {
    case 'cmp':
      return words[kindOf(test.field, told) === 'date' ? 'when' : 'is'][test.is](field, valueWords(test, told));
    case 'among': {
      const values = test.values.map((value) => valueWords({ field: test.field, value }, told)).join(words.list);
      return (test.not ? words.notAmong : words.among)(field, values);
    }
    case 'text':
      return words[test.how](field, test.value);
    case 'missing':
      return (test.not ? words.present : words.missing)(field);
    case 'inside':
      return words.inside(field, test.bbox.join(words.list));
  }
}

const fieldOf = (name: string, { card }: Told) => card.fields.find((field) => field.name === name);
const kindOf = (name: string, told: Told) => fieldOf(name, told)?.kind;
const labelOf = (name: string, told: Told): string => fieldOf(name, told)?.label[told.language] ?? name;

function valueWords(
  { field, value }: { readonly field: string; readonly value: string | number | boolean },
  told: Told,
): string {
  if (typeof value === 'boolean') return value ? told.words.yes : told.words.no;
  if (kindOf(field, told) === 'date') return formatPeriod(String(value), told.language);
  return fieldOf(field, told)?.codes?.[String(value)]?.[told.language] ?? String(value);
}

const groupWords = ({ field, grain }: GroupBy, told: Told): string =>
  grain ? told.words.grained(labelOf(field, told), told.words.grains[grain]) : labelOf(field, told);

const foldWords = ({ of, by }: Aggregate, told: Told): string =>
  of === '*' ? told.words.rows : told.words.fold(labelOf(of, told), told.words.folds[by]);

const orderWords = ({ field, desc }: OrderBy, told: Told): string =>
  (desc ? told.words.down : told.words.up)(labelOf(field, told));
