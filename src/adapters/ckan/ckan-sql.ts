import type { Aggregate, Grain, Query } from '@/analysis/tables';
import { type SqlWords, sqlWhere } from '@/data';
import type { DatasetCard } from '@/ports/data-source';

const name = (field: string) => `"${field.replaceAll('"', '""')}"`;
const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** Words of PostgreSQL as `datastore_search_sql` lets them through: functions of CKAN's list alone, no semicolon. */
const postgres: SqlWords = {
  name,
  // CKAN refuses a semicolon anywhere, also within quotes: it is put together from its code.
  text: (value) => (value.includes(';') ? `(${value.split(';').map(text).join(' || chr(59) || ')})` : text(value)),
  moment: (at) => `'${at}'`,
  isFlag: (field, value) => `${field} = ${value}`,
  unequal: (field, literal) => `${field} <> ${literal}`,
  among: (field, literals, not) => `${field} ${not ? 'NOT ' : ''}IN (${literals.join(', ')})`,
  like: (field, how, value) =>
    how === 'contains'
      ? `strpos(${field}, ${postgres.text(value)}) > 0`
      : `strpos(${field}, ${postgres.text(value)}) = 1`,
};

export const ckanGrains: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'year'];

/** The pushed part of a question as one SELECT of a page. Undefined: a condition cannot be said. */
export function ckanSql(push: Query, { fields }: DatasetCard, limit: number, offset: number): string | undefined {
  const where = push.where && sqlWhere(push.where, fields, postgres);
  if (push.where && where === undefined) return undefined;
  const groups = (push.group ?? []).map(({ field, grain }, n) => ({
    by: grain ? `date_trunc('${grain}', ${name(field)})` : name(field),
    as: `g${n}`,
  }));
  const folds = (push.fold ?? []).map((fold, n) => `${folded(fold)} AS f${n}`);
  const gathers = groups.length + folds.length > 0;
  const picked = push.pick?.length ? push.pick : fields.map((field) => field.name);
  const order = gathers ? groups.map(({ by }) => by) : ['"_id"'];
  return [
    `SELECT ${gathers ? [...groups.map(({ by, as }) => `${by} AS ${as}`), ...folds].join(', ') : picked.map(name).join(', ')}`,
    `FROM ${name(push.dataset)}`,
    ...(where === undefined ? [] : [`WHERE ${where}`]),
    ...(groups.length > 0 ? [`GROUP BY ${groups.map(({ by }) => by).join(', ')}`] : []),
    ...(order.length > 0 ? [`ORDER BY ${order.join(', ')}`] : []),
    `LIMIT ${limit} OFFSET ${offset}`,
  ].join(' ');
}

function folded({ by, of }: Aggregate): string {
  const field = of === '*' ? '*' : name(of);
  return by === 'distinct' ? `count(DISTINCT ${field})` : `${by === 'mean' ? 'avg' : by}(${field})`;
}
