import type { Fetcher } from '@/data';
import { parseLogic, type Row } from './logic-tree.fixtures';

export interface FakeTable {
  readonly rows: readonly Row[];
  readonly definition: object;
}

export interface FakeManners {
  /** `db-max-rows`: cuts quietly. */
  readonly maxRows?: number;
  /** `db-aggregates-enabled`. */
  readonly aggregates?: boolean;
  /** Gives rows in another order each time, where none is asked for. */
  readonly shuffles?: boolean;
  readonly countOff?: number;
}

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
const misread = (message: string) => new Refused(400, 'PGRST100', message);

/**
 * A PostgREST in the page, strict: what its grammar does not know is refused with its error body. Written from its manual
 * (version 12): filters in `and`, `select` with casts, aliases and aggregates, `order`, `limit`, `offset`, `Prefer: count`.
 */
export const fakePostgrest =
  (tables: Readonly<Record<string, FakeTable>>, manners: FakeManners = {}): Fetcher =>
  async (request) => {
    try {
      return answer(new URL(request.url), request.headers, tables, manners);
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause;
      const { code, message, status } = cause;
      return Response.json({ code, message, details: null, hint: null }, { status });
    }
  };

function answer(
  { pathname, searchParams }: URL,
  headers: Headers,
  tables: Readonly<Record<string, FakeTable>>,
  { maxRows = Infinity, aggregates = false, shuffles = false, countOff = 0 }: FakeManners,
): Response {
  const date = new Date().toUTCString();
  const name = decodeURIComponent(pathname.slice(1));
  if (name === '') {
    const definitions = Object.fromEntries(
      Object.entries(tables).map(([table, { definition }]) => [table, definition]),
    );
    return Response.json({ swagger: '2.0', definitions }, { headers: { date } });
  }
  const table = tables[name];
  if (!table) throw new Refused(404, 'PGRST205', `Could not find the table 'public.${name}' in the schema cache`);
  for (const parameter of searchParams.keys())
    if (!['select', 'and', 'order', 'limit', 'offset'].includes(parameter)) throw misread(`unexpected ${parameter}`);
  const columns = Object.keys(table.rows[0] ?? {});
  const known = (column: string): string => {
    if (!columns.includes(column)) throw new Refused(400, '42703', `column ${name}.${column} does not exist`);
    return column;
  };
  const and = searchParams.get('and');
  const passes = and === null ? () => true : parseLogic(`and${and}`, known, misread);
  const order = orderOf(searchParams.get('order'), known);
  let rows = table.rows.filter(passes);
  if (shuffles && order.length === 0) rows = [...rows].sort(() => Math.random() - 0.5);
  rows = [...rows].sort((a, b) => {
    for (const by of order) {
      const [left = null, right = null] = [a[by.column], b[by.column]];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return (left < right ? -1 : 1) * by.sign;
    }
    return 0;
  });
  const results = selected(rows, searchParams.get('select') ?? '*', columns, known, aggregates);
  const offset = whole(searchParams.get('offset') ?? '0');
  const limit = Math.min(whole(searchParams.get('limit') ?? '1000000'), maxRows);
  const counted = headers.get('prefer')?.includes('count=exact') ? results.length + countOff : undefined;
  if (counted !== undefined && offset > 0 && offset >= counted)
    throw new Refused(416, 'PGRST103', 'Requested range not satisfiable');
  const page = results.slice(offset, offset + limit);
  const range = page.length > 0 ? `${offset}-${offset + page.length - 1}` : '*';
  return Response.json(page, {
    status: counted !== undefined && page.length < counted ? 206 : 200,
    headers: { date, 'content-range': `${range}/${counted ?? '*'}` },
  });
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw misread(`not a number: ${text}`);
  return Number(text);
}

const orderOf = (text: string | null, known: (column: string) => string) =>
  (text ?? '')
    .split(',')
    .filter(Boolean)
    .map((term) => {
      const found = /^(\w+)(\.asc|\.desc)?(\.nullslast)$/.exec(term);
      if (!found) throw misread(`failed to parse order (${term})`);
      return { column: known(found[1] ?? ''), sign: found[2] === '.desc' ? -1 : 1 };
    });

/** Columns and aggregates of `select`; beside aggregates, columns are what is grouped by. */
function selected(
  rows: readonly Row[],
  select: string,
  columns: readonly string[],
  known: (column: string) => string,
  aggregates: boolean,
): readonly Row[] {
  const terms = (select === '*' ? columns.join(',') : select).split(',').map((term) => {
    const found = /^(?:(\w+):)?(?:(\w+)(::text)?(?:\.(sum|avg|min|max|count)\(\))?|(count)\(\))$/.exec(term);
    if (!found) throw misread(`failed to parse select parameter (${term})`);
    const [, alias, column, cast, aggregate, rowCount] = found;
    if (column !== undefined) known(column);
    return { as: alias ?? column ?? 'count', column, cast, by: aggregate ?? rowCount };
  });
  const plain = terms.filter(({ by }) => by === undefined);
  const cell = (row: Row, { column = '', cast }: (typeof terms)[number]) => {
    const value = row[column] ?? null;
    return cast && value !== null ? String(value) : value;
  };
  if (plain.length === terms.length)
    return rows.map((row) => Object.fromEntries(terms.map((term) => [term.as, cell(row, term)])));
  if (!aggregates) throw new Refused(400, 'PGRST123', 'Use of aggregate functions is not allowed');
  const groups = new Map<string, Row[]>(plain.length === 0 ? [['[]', []]] : []);
  for (const row of rows) {
    const key = JSON.stringify(plain.map((term) => cell(row, term)));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) =>
    Object.fromEntries(
      terms.map((term) => [
        term.as,
        term.by === undefined
          ? cell(group[0] ?? {}, term)
          : aggregated(
              term.by,
              term.column === undefined ? group.map(() => 1) : group.flatMap((row) => row[term.column ?? ''] ?? []),
            ),
      ]),
    ),
  );
}

function aggregated(by: string, told: readonly (string | number | boolean)[]): string | number | boolean | null {
  if (by === 'count') return told.length;
  if (told.length === 0) return null;
  if (by === 'min' || by === 'max') return [...told].sort((a, b) => (a < b ? -1 : 1)).at(by === 'min' ? 0 : -1) ?? null;
  const cents = told.reduce<number>((sum, value) => sum + Math.round(Number(value) * 100), 0);
  return by === 'sum' ? cents / 100 : cents / 100 / told.length;
}
