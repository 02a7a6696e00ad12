import type { Aggregate, AggregateKind, Grain, GroupBy, OrderBy, Predicate, Query } from '@/analysis/tables';
import { conjunctsOf } from '@/analysis/tables';
import { counted } from '@/core/kernel';
import { bilingual, formatNumber, formatPeriod, type Language } from '@/i18n';
import type { Field } from '@/ports/data-source';

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
    group: (field: string) => `按${field}分组`,
    grains: { day: '日', week: '周', month: '月', quarter: '季度', year: '年' },
    grained: (field: string, grain: string) => `${field}（${grain}）`,
    folds: { sum: '合计', mean: '平均', min: '最小', max: '最大', count: '条数', distinct: '种数', last: '最近一期' },
    fold: (field: string, by: string) => `${field}的${by}`,
    told: (field: string) => `有${field}的条数`,
    rows: '条数',
    order: (list: string) => `排序：${list}`,
    down: (field: string) => `${field} 从大到小`,
    up: (field: string) => `${field} 从小到大`,
    take: (rows: number) => `只取前 ${rows} 行`,
    pick: (list: string) => `只取这些列：${list}`,
    variant: (name: string) => `方案：${name}`,
    asOf: (day: string) => `数据时点：${day}`,
    anyDay: '数据时点',
    field: (name: string) => `没有“${name}”这一项`,
    test: (field: string) => `${field}上的这种条件`,
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
    group: (field) => `grouped by ${field}`,
    grains: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
    grained: (field, grain) => `${field} (${grain})`,
    folds: { sum: 'total', mean: 'mean', min: 'least', max: 'most', count: 'rows', distinct: 'kinds', last: 'latest' },
    fold: (field, by) => `${field}, ${by}`,
    told: (field) => `rows with ${field}`,
    rows: 'number of rows',
    order: (list) => `in the order of ${list}`,
    down: (field) => `${field}, largest first`,
    up: (field) => `${field}, smallest first`,
    take: (rows) => `the first ${counted(rows, 'row')} alone`,
    pick: (list) => `these columns alone: ${list}`,
    variant: (name) => `scenario: ${name}`,
    asOf: (day) => `as of ${day}`,
    anyDay: 'going back to a day',
    field: (name) => `there is no field “${name}”`,
    test: (field) => `this kind of condition on ${field}`,
  },
);

/** What is known of a field, as far as words need it. */
export type NamedField = Pick<Field, 'name' | 'label'> & Partial<Pick<Field, 'kind' | 'codes'>>;

interface QuerySubject {
  readonly fields: readonly NamedField[];
  readonly language: Language;
}

const fieldOf = (name: string, { fields }: QuerySubject) => fields.find((field) => field.name === name);
const labelOf = (name: string, told: QuerySubject): string => fieldOf(name, told)?.label[told.language] ?? name;
/** Whether a value is a date: by its field, else by how it is written. */
const isDated = (name: string, value: string | number | boolean, told: QuerySubject): boolean => {
  const kind = fieldOf(name, told)?.kind;
  const text = String(value);
  return kind === undefined ? /^\d{4}-\d{2}(-\d{2})?$/.test(text) : kind === 'date' && /^\d{4}(-|$)/.test(text);
};

function valueWords(field: string, value: string | number | boolean, told: QuerySubject): string {
  const words = strings[told.language];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const known = fieldOf(field, told);
  if (isDated(field, value, told)) return formatPeriod(String(value), told.language);
  if (typeof value === 'number') return formatNumber(value, told.language, 4);
  return known?.codes?.[value]?.[told.language] ?? value;
}

function testWords(test: Predicate, told: QuerySubject): string {
  const words = strings[told.language];
  if (test.t === 'all' || test.t === 'any')
    return words[test.t](test.of.map((part) => testWords(part, told)).join(words.parts));
  const field = labelOf(test.field, told);
  switch (test.t) {
    case 'cmp':
      return words[isDated(test.field, test.value, told) ? 'when' : 'is'][test.is](
        field,
        valueWords(test.field, test.value, told),
      );
    case 'among': {
      const values = test.values.map((value) => valueWords(test.field, value, told)).join(words.list);
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

const groupWords = ({ field, grain }: GroupBy, told: QuerySubject): string => {
  const words = strings[told.language];
  return grain ? words.grained(labelOf(field, told), words.grains[grain]) : labelOf(field, told);
};

/** What a fold makes; a count of a field is of the rows that have it. */
const foldWords = ({ of, by }: Pick<Aggregate, 'of' | 'by'>, told: QuerySubject): string => {
  const words = strings[told.language];
  if (of === '*') return words.rows;
  return by === 'count' ? words.told(labelOf(of, told)) : words.fold(labelOf(of, told), words.folds[by]);
};

function orderWords({ field, desc }: OrderBy, told: QuerySubject, made: readonly Aggregate[]): string {
  const words = strings[told.language];
  const fold = made.find(({ as }) => as === field);
  return (desc ? words.down : words.up)(fold ? foldWords(fold, told) : labelOf(field, told));
}

type Clauses = Omit<Partial<Query>, 'dataset'>;

/** A question, or a part of one, clause by clause in words. `orders`: the folds an order may name. */
export function queryWords(
  ask: Clauses,
  fields: readonly NamedField[],
  language: Language,
  orders: readonly Aggregate[] = ask.fold ?? [],
): readonly string[] {
  const told: QuerySubject = { fields, language };
  const words = strings[language];
  return [
    ...conditionWords(ask.where, fields, language),
    ...(ask.group ?? []).map((by) => words.group(groupWords(by, told))),
    ...(ask.fold ?? []).map((fold) => foldWords(fold, told)),
    ...(ask.order?.length ? [words.order(ask.order.map((by) => orderWords(by, told, orders)).join(words.list))] : []),
    ...(ask.take === undefined ? [] : [words.take(ask.take)]),
    ...(ask.pick?.length ? [words.pick(ask.pick.map((name) => labelOf(name, told)).join(words.list))] : []),
    ...(ask.variant === undefined ? [] : [words.variant(ask.variant)]),
    ...(ask.asOf === undefined ? [] : [words.asOf(ask.asOf)]),
  ];
}

/** Each condition of a question in words. */
export const conditionWords = (
  where: Predicate | undefined,
  fields: readonly NamedField[],
  language: Language,
): readonly string[] => conjunctsOf(where).map((test) => testWords(test, { fields, language }));

/** A clause that was refused, as planners write it (`fold:sum(rate)`, `group:month/week`), in words. */
export function refusedWords(clause: string, fields: readonly NamedField[], language: Language): string {
  const told: QuerySubject = { fields, language };
  const words = strings[language];
  const [, kind = '', rest = ''] = /^(\w+):?(.*)$/s.exec(clause) ?? [];
  switch (kind) {
    case 'fold': {
      const [, by, of = ''] = /^(\w+)\((.*)\)$/.exec(rest) ?? [];
      return by !== undefined && by in words.folds ? foldWords({ by: by as AggregateKind, of }, told) : clause; // asked the line before
    }
    case 'group': {
      const [field = '', grain] = rest.split('/');
      const known = grain !== undefined && grain in words.grains ? { grain: grain as Grain } : {}; // likewise
      return words.group(groupWords({ field, ...known }, told));
    }
    case 'where':
      return words.test(labelOf(rest.split(' ')[0] ?? '', told));
    case 'order':
      return words.order(labelOf(rest.split(' ')[0] ?? '', told));
    case 'field':
      return words.field(rest);
    case 'variant':
      return words.variant(rest);
    case 'asOf':
      return words.anyDay;
    default:
      return clause;
  }
}
