import { type Cell, rowsOf } from '@/analysis/tables';
import type { Fetcher } from '@/data';
import { type Dialect, type Row, runQuery, tokens } from '@/data/conformance/sql-like';
import { workOrders } from '@/data/conformance/work-orders';

export const resourceId = '3f1c8a52-0000-4000-8000-202600000001';

export const workOrdersPackage = {
  id: '9a7d1f00-0000-4000-8000-202600000002',
  name: 'work-orders',
  title: '工单（示例）',
  notes: '虚构的工单。',
  license_id: 'cc-by',
  license_title: 'Creative Commons Attribution',
  isopen: true,
  private: false,
  metadata_created: '2026-01-02T03:04:05.000000',
  metadata_modified: '2026-11-21T02:00:00.000000',
  organization: { id: 'o1', name: 'ysj', title: '市营商环境局', type: 'organization' },
  extras: [
    { key: 'frequency', value: 'http://publications.europa.eu/resource/authority/frequency/DAILY' },
    { key: 'temporal_start', value: '2026-01' },
    { key: 'temporal_end', value: '2026-09' },
  ],
  resources: [
    {
      id: resourceId,
      package_id: '9a7d1f00-0000-4000-8000-202600000002',
      name: 'work-orders.csv',
      format: 'CSV',
      datastore_active: true,
      last_modified: '2026-11-20T08:00:00.000000',
    },
    { id: 'pdf', name: '说明.pdf', format: 'PDF', datastore_active: false },
  ],
};

const fields = [
  { id: '_id', type: 'int' },
  { id: 'id', type: 'text', info: { label: '工单编号', notes: '六位编号' } },
  { id: 'district', type: 'text', info: { label: '区县' } },
  { id: 'received', type: 'timestamp' },
  { id: 'amount', type: 'numeric' },
  { id: 'people', type: 'int4' },
  { id: 'closed', type: 'bool' },
];

export interface CkanManners {
  readonly rowsMax?: number;
  readonly sqlOff?: boolean;
  readonly lie?: number;
  readonly seen?: { action: string; args: Readonly<Record<string, unknown>>; method: string }[];
}

class Fault extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}
const refuse = (status: number, type: string, message: string): never => {
  throw new Fault(status, type, message);
};

/** A pretended CKAN 2.10: 100 rows unless asked, a silent `rows_max`, equality filters, its own words for faults. */
export function ckanPortal({ rowsMax = 32_000, sqlOff = false, lie = 0, seen = [] }: CkanManners = {}): Fetcher {
  const rows: readonly Row[] = rowsOf(workOrders).map((row, n) => ({
    _id: n + 1,
    ...row,
    received: `${row.received}T00:00:00`,
  }));
  const actions: Readonly<Record<string, (args: Readonly<Record<string, unknown>>) => unknown>> = {
    package_search: (args) => ({
      count: 1,
      results: Number(args.rows ?? 10) > 0 && Number(args.start ?? 0) === 0 ? [workOrdersPackage] : [],
    }),
    package_show: (args) =>
      args.id === workOrdersPackage.id ? workOrdersPackage : refuse(404, 'Not Found Error', 'Not found'),
    resource_show: (args) =>
      workOrdersPackage.resources.find(({ id }) => id === args.id) ?? refuse(404, 'Not Found Error', 'Not found'),
    datastore_search: (args) => search(args, rows, rowsMax, lie),
    datastore_search_sql: (args) =>
      sqlOff ? refuse(404, 'Not Found Error', 'datastore_search_sql') : sqlSearch(String(args.sql), rows, rowsMax, lie),
  };
  return async (request) => {
    const url = new URL(request.url);
    const action = url.pathname.replace('/api/3/action/', '');
    const args: Record<string, unknown> =
      request.method === 'POST'
        ? await request.json()
        : Object.fromEntries([...url.searchParams].map(([name, value]) => [name, plain(value)]));
    seen.push({ action, args, method: request.method });
    try {
      const run = actions[action];
      if (!run) return refuse(400, 'Bad Request', `Action name not known: ${action}`);
      return Response.json({ help: url.href, success: true, result: run(args) });
    } catch (cause) {
      const fault = cause instanceof Fault ? cause : new Fault(409, 'Validation Error', String(cause));
      return Response.json(
        { help: url.href, success: false, error: { __type: fault.type, message: fault.message } },
        { status: fault.status },
      );
    }
  };
}

const plain = (value: string): unknown => {
  try {
    return /^[[{\d]|^(true|false)$/.test(value) ? JSON.parse(value) : value;
  } catch {
    return value;
  }
};

function search(args: Readonly<Record<string, unknown>>, rows: readonly Row[], rowsMax: number, lie: number) {
  const known = ['resource_id', 'filters', 'fields', 'sort', 'limit', 'offset', 'include_total'];
  for (const name of Object.keys(args)) if (!known.includes(name)) refuse(409, 'Validation Error', `invalid: ${name}`);
  if (args.resource_id !== resourceId) refuse(404, 'Not Found Error', 'Resource was not found.');
  const filters = Object.entries(typeof args.filters === 'object' && args.filters !== null ? args.filters : {});
  const matches = rows.filter((row) =>
    filters.every(([name, wanted]) => {
      if (!fields.some(({ id }) => id === name)) refuse(409, 'Validation Error', `no field ${name}`);
      const values: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
      return row[name] !== null && values.some((value) => value === row[name]);
    }),
  );
  // Without `sort` the order is that of the heap, which moves.
  if (args.sort !== undefined && args.sort !== '_id asc') refuse(409, 'Validation Error', `sort: ${String(args.sort)}`);
  const ordered = args.sort ? matches : [...matches].reverse();
  const limit = Math.min(Number(args.limit ?? 100), rowsMax);
  const offset = Number(args.offset ?? 0);
  const wanted = Array.isArray(args.fields) ? args.fields : fields.map(({ id }) => id);
  return {
    resource_id: resourceId,
    fields: fields.filter(({ id }) => wanted.includes(id)),
    records: ordered
      .slice(offset, offset + limit)
      .map((row) => Object.fromEntries(wanted.map((name: string) => [name, row[name] ?? null]))),
    limit,
    offset,
    ...(args.include_total !== false && { total: matches.length + lie, total_was_estimated: false }),
  };
}

const trunc = (grain: Cell = null, cell: Cell = null): Cell => {
  if (cell === null) return null;
  const day = String(cell).slice(0, 10);
  const at = new Date(`${day}T00:00:00Z`);
  if (grain === 'week') at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  else if (grain === 'quarter') at.setUTCMonth(Math.floor(at.getUTCMonth() / 3) * 3, 1);
  else if (grain === 'month') at.setUTCDate(1);
  else if (grain === 'year') at.setUTCMonth(0, 1);
  else if (grain !== 'day') throw new SyntaxError(`unit ${String(grain)}`);
  return `${at.toISOString().slice(0, 10)}T00:00:00`;
};

/** Numeric columns come as text from the SQL action, integers do not. */
const asText = (cell: Cell): Cell => (typeof cell === 'number' && !Number.isInteger(cell) ? String(cell) : cell);

const dialect: Dialect = {
  nameQuote: '"',
  escape: 'doubled',
  aggregates: true,
  functions: {
    date_trunc: trunc,
    strpos: (cell = null, part = null) => (cell === null ? null : String(cell).indexOf(String(part)) + 1),
  },
};

function sqlSearch(sql: string, rows: readonly Row[], rowsMax: number, lie: number) {
  if (sql.includes(';')) refuse(409, 'Validation Error', 'Query is not a single statement.');
  const list = tokens(sql, dialect);
  const marks = ['SELECT', 'FROM', 'WHERE', 'GROUP', 'ORDER', 'LIMIT', 'OFFSET'] as const;
  const at = Object.fromEntries(
    marks.map((mark) => [mark, list.find(({ t, v }) => t === 'word' && v.toUpperCase() === mark)?.at]),
  );
  const part = (mark: (typeof marks)[number], skip: number) => {
    const from = at[mark];
    if (from === undefined) return undefined;
    const next = Math.min(...marks.map((other) => at[other] ?? sql.length).filter((start) => start > from), sql.length);
    return sql.slice(from + skip, next).trim();
  };
  if (part('FROM', 4) !== `"${resourceId}"`) refuse(404, 'Not Found Error', `relation ${part('FROM', 4)}`);
  const select = part('SELECT', 6);
  const found = runQuery(
    rows,
    Object.keys(rows[0] ?? {}),
    {
      select,
      where: part('WHERE', 5),
      groupBy: part('GROUP', 8),
      orderBy: part('ORDER', 8),
    },
    dialect,
  );
  const from = Number(part('OFFSET', 6) ?? 0);
  const page = found.slice(from, from + Math.min(Number(part('LIMIT', 5) ?? rowsMax), rowsMax));
  return {
    sql,
    fields: [],
    records:
      select === 'count(*) AS f0'
        ? page.map(({ f0 }) => ({ f0: Number(f0) + lie }))
        : page.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, asText(cell)]))),
    ...(page.length >= rowsMax && { records_truncated: true }),
  };
}
