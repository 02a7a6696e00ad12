import { type Cell, rowsOf } from '@/analysis/tables';
import type { Fetcher } from '@/data';
import { type Dialect, type Row, runQuery } from '@/data/conformance/sql-like';
import { workOrders } from '@/data/conformance/work-orders';

export const workOrdersView = {
  id: 'wkor-2026',
  name: '工单（示例）',
  description: 'Invented work orders.',
  attribution: '市营商环境局',
  category: '政务服务',
  newBackend: true,
  rowsUpdatedAt: 1_795_132_800,
  publicationDate: 1_795_219_200,
  licenseId: 'CC_40_BY',
  license: {
    name: 'Creative Commons Attribution 4.0 International',
    termsLink: 'https://creativecommons.org/licenses/by/4.0/',
  },
  metadata: { custom_fields: { Publishing: { 'Update Frequency': 'Daily' } } },
  columns: [
    { id: 1, name: '工单编号', fieldName: 'id', dataTypeName: 'text', position: 1 },
    { id: 2, name: '区县', fieldName: 'district', dataTypeName: 'text', position: 2 },
    { id: 3, name: '受理日期', fieldName: 'received', dataTypeName: 'calendar_date', position: 3 },
    { id: 4, name: '金额', fieldName: 'amount', dataTypeName: 'number', position: 4 },
    { id: 5, name: '人数', fieldName: 'people', dataTypeName: 'number', position: 5 },
    { id: 6, name: '是否办结', fieldName: 'closed', dataTypeName: 'checkbox', position: 6 },
  ],
};

export interface SocrataManners {
  readonly cap?: number;
  readonly aggregatesOff?: boolean;
  readonly lie?: number;
  readonly view?: Readonly<Record<string, unknown>>;
  /** Every request seen, for tests of what is sent. */
  readonly seen?: URL[];
}

const truncated = (length: number, rest: string) => (cell?: Cell) =>
  typeof cell === 'string' ? `${cell.slice(0, length)}${rest}` : null;

/** A pretended SODA 2.1 portal: default page of 1,000, numbers as text, nulls left out, another order for each request without `$order`. */
export function socrataPortal({
  cap = 50_000,
  aggregatesOff = false,
  lie = 0,
  view = {},
  seen = [],
}: SocrataManners = {}): Fetcher {
  const dialect: Dialect = {
    nameQuote: '`',
    escape: 'doubled',
    aggregates: !aggregatesOff,
    functions: {
      date_trunc_ymd: truncated(10, 'T00:00:00.000'),
      date_trunc_ym: truncated(7, '-01T00:00:00.000'),
      date_trunc_y: truncated(4, '-01-01T00:00:00.000'),
    },
  };
  const rows: readonly Row[] = rowsOf(workOrders).map((row, n) => ({
    ...row,
    received: `${row.received}T00:00:00.000`,
    ':id': `row-${String((n * 7) % 240).padStart(4, '0')}`,
  }));
  const columns = Object.keys(rows[0] ?? {});
  let requests = 0;
  return async (request) => {
    const url = new URL(request.url);
    seen.push(url);
    requests += 1;
    if (url.pathname === `/api/views/${workOrdersView.id}.json`) return Response.json({ ...workOrdersView, ...view });
    if (url.pathname === '/api/catalog/v1')
      return Response.json({
        resultSetSize: 1,
        results: [{ resource: { id: workOrdersView.id, name: workOrdersView.name, attribution: '市营商环境局' } }],
      });
    if (url.pathname !== `/resource/${workOrdersView.id}.json`)
      return Response.json({ code: 'dataset.missing', error: true, message: 'Not found' }, { status: 404 });
    for (const name of url.searchParams.keys())
      if (!['$select', '$where', '$group', '$order', '$limit', '$offset'].includes(name))
        return Response.json({ code: 'query.soql.no-such-column', error: true, message: name }, { status: 400 });
    const ask = (name: string) => url.searchParams.get(name) ?? undefined;
    try {
      const [select, orderBy] = [ask('$select'), ask('$order')];
      const turn = orderBy ? 0 : (requests * 97) % rows.length;
      const found = runQuery(
        [...rows.slice(turn), ...rows.slice(0, turn)],
        columns,
        { select, where: ask('$where'), groupBy: ask('$group'), orderBy },
        // Counting is never off: it is the aggregates over columns that portals close.
        select === 'count(*) AS n' ? { ...dialect, aggregates: true } : dialect,
      );
      const from = Number(ask('$offset') ?? 0);
      const page = found.slice(from, from + Math.min(Number(ask('$limit') ?? 1000), cap));
      return Response.json(
        page.map((row) =>
          Object.fromEntries(
            Object.entries(row)
              .filter(([, cell]) => cell !== null)
              .map(([name, cell]) => [name, wire(select === 'count(*) AS n' ? Number(cell) + lie : cell)]),
          ),
        ),
        { headers: { 'x-soda2-truth-last-modified': 'Fri, 20 Nov 2026 00:00:00 GMT' } },
      );
    } catch (cause) {
      return Response.json({ code: 'query.compiler.malformed', error: true, message: String(cause) }, { status: 400 });
    }
  };
}

const wire = (cell: Cell): Cell => (typeof cell === 'number' ? String(cell) : cell);
