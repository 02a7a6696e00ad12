import { sql } from 'kysely';
import type { Words } from '@/core/kernel';
import type { Run } from './read-only-session';
import { isOfKind, type StoredField } from './stored-field';
import type { ServedTable } from './table-file';

export interface CheckedTable extends ServedTable {
  readonly stored: readonly StoredField[];
}

/** Holds the tables of the file against the database: those that fit, and in words what does not. */
export async function checkTables(
  tables: readonly ServedTable[],
  run: Run,
): Promise<{ readonly fit: readonly CheckedTable[]; readonly faults: readonly Words[] }> {
  const fit: CheckedTable[] = [];
  const faults: Words[] = [];
  for (const table of tables) {
    const types = new Map<string, string>();
    for (const row of await run(columnTypes(table))) types.set(String(row.name), String(row.type));
    const wrong = table.fields.filter((field) => !isOfKind(field, types.get(field.column ?? field.name) ?? ''));
    const isUnique = (await run(uniqueOver(table)))[0]?.n !== '0';
    for (const { name, column, kind } of wrong) faults.push(columnFault(table, column ?? name, kind, types));
    if (!isUnique) faults.push(keyFault(table));
    if (wrong.length === 0 && isUnique)
      fit.push({
        ...table,
        stored: table.fields.map((field) => ({ ...field, type: types.get(field.column ?? field.name) ?? '' })),
      });
  }
  return { fit, faults };
}

/** From the catalogue itself: the information schema knows no materialized views. */
const columnTypes = ({ schema, table }: ServedTable) => sql`
  select a.attname::text as name, format_type(coalesce(nullif(t.typbasetype, 0), a.atttypid), null) as type
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace s on s.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  where s.nspname = ${schema} and c.relname = ${table} and a.attnum > 0 and not a.attisdropped
    and has_column_privilege(c.oid, a.attnum, 'select')`;

/** How many unique indexes of cells that are never missing lie within the key; a view has none of its own, and its owner answers for its key. */
function uniqueOver({ schema, table, fields }: ServedTable) {
  const keys = fields.filter(({ key }) => key).map(({ name, column }) => column ?? name);
  return sql`
    select count(*) as n from pg_class c
    join pg_namespace s on s.oid = c.relnamespace
    left join pg_index i on i.indrelid = c.oid and i.indisunique and i.indisvalid and i.indpred is null
    where s.nspname = ${schema} and c.relname = ${table} and (c.relkind in ('v', 'm', 'f') or (
      i.indexrelid is not null and not exists (
        select from unnest(i.indkey) with ordinality as k(n, place)
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.n
        where k.place <= i.indnkeyatts
          and (a.attname is null or not a.attnotnull or a.attname::text <> all(${keys}::text[])))))`;
}

function columnFault(
  { schema, table }: ServedTable,
  column: string,
  kind: string,
  types: ReadonlyMap<string, string>,
): Words {
  const type = types.get(column);
  return type === undefined
    ? {
        zh: `数据表 ${schema}.${table} 没有列 ${column}（或无权读取），该表不对外提供`,
        en: `table ${schema}.${table} has no column ${column} (or it may not be read); the table is not served`,
      }
    : {
        zh: `数据表 ${schema}.${table} 的列 ${column} 类型为 ${type}，与 ${kind} 不符，该表不对外提供`,
        en: `column ${column} of table ${schema}.${table} is ${type}, which is no ${kind}; the table is not served`,
      };
}

const keyFault = ({ schema, table }: ServedTable): Words => ({
  zh: `数据表 ${schema}.${table} 的主键字段上没有非空的唯一索引，分页会漏行或重行，该表不对外提供`,
  en: `table ${schema}.${table} has no unique index over key fields that are not null, so pages could lose or repeat rows; the table is not served`,
});
