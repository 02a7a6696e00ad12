import type { AggregateKind, Query } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { fieldsAnswered } from '@/data';
import type { DatasetCard, Refusal } from '@/ports/data-source';
import type { DescribedSet } from './describe-set';
import { writeFilter } from './write-filter';

const methods: Readonly<Partial<Record<AggregateKind, string>>> = {
  sum: 'sum',
  mean: 'average',
  min: 'min',
  max: 'max',
  distinct: 'countdistinct',
};
const LONGEST = 6000;

export interface SetQuery {
  /** Query options without paging, encoded. */
  readonly options: string;
  /** Names of the properties an answer has, in the order of `fieldsAnswered`. */
  readonly names: readonly string[];
}

/** The pushed part of a question in system query options. Rows are ordered by the key at last, groups by their fields. */
export function writeQuery(push: Query, card: DatasetCard, set: DescribedSet): Result<SetQuery, Refusal> {
  const filter = push.where ? writeFilter(push.where, (name) => set.types.get(name)) : ok(undefined);
  if (!filter.ok) return filter;
  const { group = [], fold = [] } = push;
  const gathers = group.length + fold.length > 0;
  const names = gathers
    ? [...group.map(({ field }) => field), ...fold.map((_, index) => aliasOf(index))]
    : fieldsAnswered(push, card).map(({ name }) => name);
  const last = gathers ? group.map(({ field }) => field) : set.keys;
  const asked = (push.order ?? []).map(({ field, desc }) => {
    const folded = fold.findIndex(({ as }) => as === field);
    return { name: gathers && folded >= 0 ? aliasOf(folded) : field, desc };
  });
  const order = [
    ...asked,
    ...last.filter((name) => asked.every((by) => by.name !== name)).map((name) => ({ name, desc: undefined })),
  ];
  const isOrdered = card.can.order !== 'none' && order.length > 0;

  const options: string[] = [];
  if (gathers) {
    const aggregates: string[] = [];
    for (const [index, { of, by }] of fold.entries()) {
      const method = methods[by];
      if (of !== '*' && !method) return err({ kind: 'unsupported', clause: `fold:${by}(${of})` });
      aggregates.push(of === '*' ? `$count as ${aliasOf(index)}` : `${of} with ${method} as ${aliasOf(index)}`);
    }
    const aggregate = aggregates.length > 0 ? `aggregate(${aggregates.join(',')})` : '';
    const fields = group.map(({ field }) => field).join(',');
    const gathering = fields ? `groupby((${fields})${aggregate ? `,${aggregate}` : ''})` : aggregate;
    options.push(option('$apply', filter.value === undefined ? gathering : `filter(${filter.value})/${gathering}`));
  } else {
    options.push(option('$select', names.join(',')));
    if (filter.value !== undefined) options.push(option('$filter', filter.value));
  }
  if (isOrdered)
    options.push(option('$orderby', order.map(({ name, desc }) => (desc ? `${name} desc` : name)).join(',')));
  const text = options.join('&');
  return text.length > LONGEST
    ? err({ kind: 'unsupported', clause: 'where', hint: `address of ${text.length} characters` })
    : ok({ options: text, names });
}

const aliasOf = (index: number): string => `hengce_${index}`;
const option = (name: string, value: string): string => `${name}=${encodeURIComponent(value)}`;
