import { periodOf, rowsOf } from '@/analysis/tables';
import type { Fetcher } from '@/data';
import { type Dialect, type Row, runQuery } from '@/data/conformance/sql-like';
import { workOrders } from '@/data/conformance/work-orders';

export const workOrdersDataset = {
  dataset_id: 'work-orders',
  dataset_uid: 'da_abc123',
  has_records: true,
  data_visible: true,
  features: ['analyze', 'timeserie'],
  attachments: [],
  fields: [
    { name: 'id', label: '工单编号', type: 'text', description: '六位编号', annotations: {} },
    { name: 'district', label: '区县', type: 'text', description: null, annotations: { facet: [] } },
    { name: 'received', label: '受理日期', type: 'date', description: null, annotations: {} },
    { name: 'amount', label: '金额', type: 'double', description: null, annotations: { unit: '万元' } },
    { name: 'people', label: '人数', type: 'int', description: null, annotations: {} },
    { name: 'closed', label: '是否办结', type: 'boolean', description: null, annotations: {} },
  ],
  metas: {
    default: {
      title: '工单（示例）',
      description: '<p>虚构的<b>工单</b>。</p>',
      publisher: '市营商环境局',
      license: 'CC BY 4.0',
      theme: ['政务服务'],
      modified: '2026-11-20T00:00:00+00:00',
      data_processed: '2026-11-21T00:00:00+00:00',
      records_count: 240,
      language: 'zh',
    },
    dcat: {
      accrualperiodicity: 'http://publications.europa.eu/resource/authority/frequency/DAILY',
      temporal: '2026-01/2026-09',
    },
  },
};

export interface OdsManners {
  readonly exportCap?: number;
  readonly aggregatesOff?: boolean;
  readonly lie?: number;
  readonly seen?: URL[];
}

const allowed = {
  records: ['select', 'where', 'group_by', 'order_by', 'limit', 'offset', 'timezone'],
  exports: ['select', 'where', 'group_by', 'order_by', 'limit', 'timezone'],
};

/** A pretended Explore 2.1: ten records unless asked, a hundred at most, exports in any order, groups of the missing kept. */
export function odsPortal({
  exportCap = Number.POSITIVE_INFINITY,
  aggregatesOff = false,
  lie = 0,
  seen = [],
}: OdsManners = {}): Fetcher {
  const rows: readonly Row[] = rowsOf(workOrders);
  const columns = workOrdersDataset.fields.map(({ name }) => name);
  const dialect: Dialect = {
    nameQuote: '`',
    escape: 'backslash',
    dateLiterals: true,
    aggregates: !aggregatesOff,
    functions: {
      date_format: (cell = null, format = null) => {
        if (cell === null) return null;
        const grain = { 'YYYY-MM-dd': 'day', "xxxx-'W'ww": 'week', 'YYYY-MM': 'month', YYYY: 'year' } as const;
        const known = Object.entries(grain).find(([text]) => text === format)?.[1];
        if (!known) throw new SyntaxError(`format ${String(format)}`);
        return periodOf(String(cell), known);
      },
    },
  };
  const root = `/api/explore/v2.1/catalog/datasets`;
  return async (request) => {
    const url = new URL(request.url);
    seen.push(url);
    const fault = (message: string) => Response.json({ error_code: 'ODSQLError', message }, { status: 400 });
    if (url.pathname === root) return Response.json({ total_count: 1, results: [workOrdersDataset] });
    if (url.pathname === `${root}/work-orders`) return Response.json(workOrdersDataset);
    const endpoint =
      url.pathname === `${root}/work-orders/records`
        ? 'records'
        : url.pathname === `${root}/work-orders/exports/json`
          ? 'exports'
          : undefined;
    if (!endpoint) return Response.json({ error_code: 'NotFound', message: 'Unknown dataset' }, { status: 404 });
    for (const name of url.searchParams.keys())
      if (!allowed[endpoint].includes(name)) return fault(`Unknown parameter ${name}`);
    const ask = (name: string) => url.searchParams.get(name) ?? undefined;
    const [limit, offset] = [Number(ask('limit') ?? (endpoint === 'records' ? 10 : -1)), Number(ask('offset') ?? 0)];
    const most = ask('group_by') ? 20_000 : 100;
    if (endpoint === 'records' && (limit > most || limit + offset > (ask('group_by') ? 20_000 : 10_000)))
      return fault(`Invalid value for limit: ${limit}`);
    try {
      const query = { where: ask('where'), groupBy: ask('group_by'), orderBy: ask('order_by') };
      const found = runQuery(rows, columns, { ...query, select: ask('select') }, dialect);
      const total = runQuery(rows, columns, { where: query.where }, dialect).length;
      if (endpoint === 'exports')
        return Response.json([...found].reverse().slice(0, Math.min(limit < 0 ? found.length : limit, exportCap)));
      const page = found.slice(offset, offset + limit);
      const isLie = ask('select') === 'count(*) AS rows_counted' && lie !== 0;
      return Response.json({
        ...(!query.groupBy && { total_count: total + lie }),
        results: isLie ? page.map(() => ({ rows_counted: total + lie })) : page,
      });
    } catch (cause) {
      return fault(`ODSQL query is malformed: ${String(cause)}`);
    }
  };
}
