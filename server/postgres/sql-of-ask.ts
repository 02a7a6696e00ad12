import { type RawBuilder, sql } from 'kysely';
import type { Aggregate, Query } from '@/analysis/tables';
import type { PageCursor } from './page-cursor';
import { sqlOfTest } from './sql-of-test';
import {
  addend,
  columnOf,
  dayOf,
  dayText,
  expressionOf,
  hasEnd,
  hasGrains,
  isFloat,
  mayBeUnfinite,
  orderOf,
  parameter,
  periodOf,
  type StoredField,
} from './stored-field';

type Part = RawBuilder<unknown>;

export interface ServedColumns {
  readonly schema: string;
  readonly table: string;
  readonly fields: readonly StoredField[];
}

export interface AskSql {
  /** Rows named c0, c1 ... in the order of the question, then k0, k1 ...: what they are ordered by, as text. */
  readonly page: Part;
  /** How many there are in all, as `n`. */
  readonly total: Part;
  readonly columns: number;
  readonly keys: number;
  /** How many figures are infinite or no number, by field; absent: none of those read can be. */
  readonly unfinite?: Part;
}

/** A question as two statements. Names come from the table of fields alone; every value is a parameter. */
export function sqlOfAsk(ask: Query, served: ServedColumns, at: PageCursor | undefined, limit: number): AskSql {
  const known = new Map(served.fields.map((field) => [field.name, field]));
  const fieldOf = (name: string): StoredField => {
    const field = known.get(name);
    if (!field) throw new Error('a field that is not served'); // the plan has refused it before
    return field;
  };
  const from = sql`from ${sql.id(served.schema, served.table)}`;
  const where = ask.where ? sqlOfTest(ask.where, fieldOf) : sql`true`;
  const gathers = (ask.group?.length ?? 0) + (ask.fold?.length ?? 0) > 0;
  const read = gathers
    ? (ask.fold ?? []).flatMap(({ of }) => known.get(of) ?? [])
    : ask.pick?.length
      ? ask.pick.map(fieldOf)
      : served.fields;
  const floats = [...new Set(read.filter(mayBeUnfinite))];
  const unfinite = floats.map(
    (field) =>
      sql`count(*) filter (where ${columnOf(field)} is not null and not ${hasEnd(field)}) as ${sql.id(field.name)}`,
  );
  return {
    ...(gathers
      ? gathered(ask, fieldOf, sql`${from} where ${where}`, at, limit)
      : listed(ask, served.fields, fieldOf, from, where, at, limit)),
    ...(unfinite.length > 0 && { unfinite: sql`select ${sql.join(unfinite)} ${from} where ${where}` }),
  };
}

function listed(
  { pick, order = [] }: Query,
  fields: readonly StoredField[],
  fieldOf: (name: string) => StoredField,
  from: Part,
  where: Part,
  at: PageCursor | undefined,
  limit: number,
): AskSql {
  const shown = pick?.length ? pick.map(fieldOf) : fields;
  const asked = order.map(({ field, desc }) => ({ field: fieldOf(field), desc: desc === true }));
  const keys = fields
    .filter(({ key, name }) => key && !order.some(({ field }) => field === name))
    .map((field) => ({ field, desc: false }));
  const ordered = [...asked, ...keys];
  const cells = shown.map((field, index) => sql`${expressionOf(field)} as ${sql.ref(`c${index}`)}`);
  const ends = ordered.map(({ field }, index) => sql`(${orderOf(field)})::text as ${sql.ref(`k${index}`)}`);
  const by = ordered.map(({ field, desc }) => sql`${orderOf(field)} ${desc ? sql`desc` : sql`asc`} nulls last`);
  const onwards = at ? sql`(${where}) and (${isAfter(ordered, at.after ?? [])})` : where;
  return {
    page: sql`select ${sql.join([...cells, ...ends])} ${from} where ${onwards} order by ${sql.join(by)} limit ${limit}`,
    total: sql`select count(*) as n ${from} where ${where}`,
    columns: cells.length,
    keys: ends.length,
  };
}

/** Whether a row stands behind the last one sent: behind it in the first key that differs; missing values stand last. */
function isAfter(
  ordered: readonly { readonly field: StoredField; readonly desc: boolean }[],
  after: readonly (string | null)[],
): Part {
  const same = (index: number): Part => {
    const field = ordered[index]?.field;
    const last = after[index] ?? null;
    if (!field) return sql`true`;
    return last === null ? sql`${orderOf(field)} is null` : sql`${orderOf(field)} = ${parameter(field, last)}`;
  };
  const behind = ordered.map(({ field, desc }, index) => {
    const last = after[index] ?? null;
    const further =
      last === null
        ? sql`false`
        : sql`(${orderOf(field)} ${desc ? sql`<` : sql`>`} ${parameter(field, last)} or ${orderOf(field)} is null)`;
    return sql`(${sql.join([...ordered.slice(0, index).map((_, before) => same(before)), further], sql` and `)})`;
  });
  return sql.join(behind, sql` or `);
}

function gathered(
  { group = [], fold = [], order = [] }: Query,
  fieldOf: (name: string) => StoredField,
  source: Part,
  at: PageCursor | undefined,
  limit: number,
): AskSql {
  const names = [...group.map(({ field }) => field), ...fold.map(({ as }) => as)];
  const cells = [
    ...group.map(({ field, grain }) => (grain ? periodOf(fieldOf(field), grain) : expressionOf(fieldOf(field)))),
    ...fold.map((each) => folded(each, fieldOf)),
  ];
  const alias = (index: number) => sql.ref(`c${index}`);
  const groups = group.map((_, index) => sql.lit(index + 1)); // GROUP BY 1, 2: the place in the list of columns
  /** Days and their periods stand in the order of time, which is not that of their texts before the year 1 and after 9999. */
  const inTime = group.flatMap(({ field, grain = 'day' }, index) =>
    hasGrains(fieldOf(field))
      ? [sql`min(date_trunc(${sql.lit(grain)}, (${dayOf(fieldOf(field))})::timestamp)) as ${sql.ref(`t${index}`)}`]
      : [],
  );
  const cellsNamed = cells.map((cell, index) => sql`${cell} as ${alias(index)}`);
  const select = sql`select ${sql.join([...cellsNamed, ...inTime])} ${source}${
    groups.length > 0 ? sql` group by ${sql.join(groups)}` : sql``
  }`;
  const placeOf = (index: number) =>
    group[index] && hasGrains(fieldOf(group[index].field)) ? sql.ref(`t${index}`) : alias(index);
  const by = [
    ...order.map(({ field, desc }) => sql`${placeOf(names.indexOf(field))} ${desc ? sql`desc` : sql`asc`} nulls last`),
    ...group.map((_, index) => sql`${placeOf(index)} asc nulls last`),
  ];
  const sorted = by.length > 0 ? sql` order by ${sql.join(by)}` : sql``;
  return {
    page: sql`select * from (${select}) as gathered${sorted} limit ${limit} offset ${at?.n ?? 0}`,
    total: sql`select count(*) as n from (${select}) as gathered`,
    columns: cells.length,
    keys: 0,
  };
}

function folded({ of, by }: Aggregate, fieldOf: (name: string) => StoredField): Part {
  if (of === '*') return sql`count(*)`;
  const field = fieldOf(of);
  const value = expressionOf(field);
  const asFloat = isFloat(field) ? sql`::float8` : sql``;
  switch (by) {
    case 'count':
      return sql`count(${value})`;
    case 'distinct':
      return sql`count(distinct ${value})`;
    case 'sum':
      return sql`sum(${addend(field)})${asFloat}`;
    case 'mean':
      return sql`avg(${addend(field)})${asFloat}`;
    case 'min':
      return hasGrains(field) ? dayText(sql`min(${dayOf(field)})`) : sql`min(${value})`;
    case 'max':
      return hasGrains(field) ? dayText(sql`max(${dayOf(field)})`) : sql`max(${value})`;
    case 'last':
      throw new Error('last is not made here'); // the capabilities do not name it: equal dates have no order here
  }
}
