import { columnFrom, periodOf, type Query, type Table } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import {
  type Connector,
  declaredEntries,
  declaredSets,
  fieldsAnswered,
  type Transport,
  tableOfWire,
  unfiniteNotes,
} from '@/data';
import type { Refusal } from '@/ports/data-source';
import { isFloat } from './column-type';
import { describeTable, type ShownTable } from './describe-table';
import { asParameters, inQuery } from './literals';
import { queryServer } from './query-server';
import { writeSelect, writeUnfinite } from './write-select';

const TABLES =
  "SELECT database, name FROM system.tables WHERE lower(database) NOT IN ('system', 'information_schema') ORDER BY database, name LIMIT 1000";

/**
 * ClickHouse over its HTTP interface. `options`: owner and tables shown (`source`: database.table); a field declared `key` orders
 * the pages, without one all columns do. Nothing is written: every request is read-only.
 */
export function clickhouseConnector(options: unknown): Connector {
  const declared = declaredSets.parse(options);
  const query = queryServer();
  const tables = new Map<string, ShownTable>();

  async function tableOf(dataset: string, link: Transport): Promise<Result<ShownTable, Refusal>> {
    const known = tables.get(dataset);
    if (known) return ok(known);
    const described = await describeTable(declared, dataset, link, query);
    if (!described.ok) return described;
    tables.set(dataset, described.value.table);
    return ok(described.value.table);
  }

  return {
    kind: 'clickhouse',
    async probe(link) {
      const answer = await query(link, { sql: 'SELECT 1' });
      return answer.ok ? ok([]) : answer;
    },
    async offers(link) {
      const answer = await query(link, { sql: TABLES });
      if (!answer.ok) return answer;
      return ok(answer.value.data.map(([database, table]) => ({ source: `${database}.${table}` })));
    },
    list: async (_link, find) => declaredEntries(declared, find),
    async describe(dataset, link) {
      tables.delete(dataset);
      const described = await describeTable(declared, dataset, link, query);
      if (!described.ok) return described;
      tables.set(dataset, described.value.table);
      return ok(described.value.card);
    },
    async page(push, card, cursor, size, link) {
      const shown = await tableOf(push.dataset, link);
      if (!shown.ok) return shown;
      const literals = shown.value.takesParameters ? asParameters() : inQuery();
      const select = writeSelect(push, shown.value, literals);
      if (!select.ok) return select;
      const { params } = literals;
      const [from = 0, counted] = (cursor ?? '0').split('/').map(Number);
      const unfinite = counted === undefined ? writeUnfinite(push, shown.value, literals) : undefined;
      const [answer, count, floats] = await Promise.all([
        query(link, { sql: `${select.value.rows} LIMIT ${from}, ${size}`, params, most: size }),
        counted === undefined ? query(link, { sql: select.value.count, params }) : undefined,
        unfinite && query(link, { sql: unfinite.sql, params }),
      ]);
      if (!answer.ok) return answer;
      if (count && !count.ok) return count;
      if (floats && !floats.ok) return floats;
      const total = counted ?? Number(count?.value.data[0]?.[0]);
      if (!Number.isSafeInteger(total)) return err({ kind: 'malformed', where: 'count' });
      const { data } = answer.value;
      const fields = fieldsAnswered(push, card);
      if (data.some((row) => row.length !== fields.length)) return err({ kind: 'malformed', where: 'columns' });
      const measured = new Set(shown.value.columns.filter(isFloat).map(({ name }) => name));
      // Written without a point, a large float would be read as an id that lost its last digits.
      const table = tableOfWire(fields, data.length, (row, index, { name }) => {
        const cell = data[row]?.[index];
        return typeof cell === 'string' && measured.has(name) && /^-?\d+$/.test(cell) ? `${cell}.0` : cell;
      });
      if (!table.ok) return table;
      const reached = from + data.length;
      const next = data.length > 0 && reached < total ? `${reached}/${total}` : null;
      const notes = unfiniteNotes(
        (unfinite?.names ?? []).map((name, at) => [name, Number(floats?.value.data[0]?.[at] ?? 0)]),
        card.fields,
      );
      return ok({ table: inPeriods(table.value, push), next, total, notes });
    },
  };
}

/** The server gathers into the first day of a period; its name is made here. */
function inPeriods(table: Table, { group = [] }: Query): Table {
  if (group.every(({ grain }) => grain === undefined)) return table;
  return {
    ...table,
    columns: table.columns.map((column, index) => {
      const grain = group[index]?.grain;
      if (grain === undefined || column.values instanceof Float64Array) return column;
      return columnFrom(
        column,
        column.values.map((day) => (typeof day === 'string' ? periodOf(day, grain) : null)),
      );
    }),
  };
}
