import { describe, expect, it } from 'vitest';
import { rowsOf } from '@/analysis/tables';
import { backendOver, type Fetcher } from '@/data';
import { backendContract, queryContext } from '@/data/conformance/backend.contract';
import { type OdsManners, odsPortal, workOrdersDataset } from './opendatasoft.fixtures';
import { opendatasoftConnector } from './opendatasoft-connector';

const dataset = workOrdersDataset.dataset_id;
const options = { datasets: { [dataset]: { fields: { id: { kind: 'code', key: true } } } } };
const over = (send: Fetcher) =>
  backendOver(opendatasoftConnector(options), {
    id: 'ods',
    name: { zh: '开放平台', en: 'Portal' },
    base: new URL('http://portal.invalid/api/explore/v2.1/'),
    send,
    now: () => Date.now(),
  });
const open = (manners: OdsManners = {}) => over(odsPortal(manners));

backendContract('opendatasoft', async () => ({
  dataset,
  open: (wrap) => over(wrap ? wrap(odsPortal()) : odsPortal()),
  faults: {
    silentCap: () => open({ exportCap: 50 }),
    unordered: () => open(),
    aggregatesOff: () => open({ aggregatesOff: true }),
    lyingCount: () => open({ lie: 60 }),
  },
}));

describe('ODSQL on the wire', () => {
  const sent = async (ask: object) => {
    const seen: URL[] = [];
    const answer = await open({ seen }).answer({ dataset, ...ask }, queryContext());
    return { answer, asked: seen.slice(1) };
  };
  it.each([
    ['道里"区', '`district` = "道里\\"区"'],
    ["道里'区", '`district` = "道里\'区"'],
    ['a\\', '`district` = "a\\\\"'],
    ['" OR 1=1 OR "', '`district` = "\\" OR 1=1 OR \\""'],
    ['100%🙂', '`district` = "100%🙂"'],
  ])('quotes %s and answers', async (value, where) => {
    const { answer, asked } = await sent({ where: { t: 'cmp', field: 'district', is: 'eq', value } });
    expect(asked[0]?.searchParams.get('where')).toBe(where);
    expect(answer).toMatchObject({ ok: true, value: { table: { rows: 0 }, complete: { whole: true } } });
  });
  it('takes few rows from records, many from exports, in city time', async () => {
    const few = await sent({ take: 5 });
    expect(
      few.asked.map(({ pathname, searchParams }) => [pathname.split('/').at(-1), searchParams.get('limit')]),
    ).toEqual([['records', '5']]);
    const many = await sent({});
    expect(many.asked.map(({ pathname }) => pathname.split('/').slice(-2).join('/'))).toEqual([
      'work-orders/records',
      'exports/json',
    ]);
    expect(many.asked.every(({ searchParams }) => searchParams.get('timezone') === 'Asia/Shanghai')).toBe(true);
  });
  it('gathers weeks and months there, quarters here', async () => {
    const fold = [{ as: '合计', of: 'amount', by: 'sum' }];
    const grouped = async (grain: string) =>
      (await sent({ fold, group: [{ field: 'received', grain }] })).asked.at(-1)?.searchParams.get('group_by');
    expect(await grouped('month')).toBe('date_format(`received`, "YYYY-MM") AS g0');
    expect(await grouped('week')).toBe('date_format(`received`, "xxxx-\'W\'ww") AS g0');
    expect(await grouped('quarter')).toBeNull();
  });
  it('a sum of nothing is not told, though the portal says zero', async () => {
    const zero: Fetcher = async (request) =>
      request.url.includes('/exports/')
        ? Response.json([{ g0: '道里区', f0: 0, c0: 0, rows_counted: 240 }])
        : odsPortal()(request);
    const answer = await over(zero).answer(
      { dataset, group: [{ field: 'district' }], fold: [{ as: 'sum', of: 'amount', by: 'sum' }] },
      queryContext(),
    );
    expect(answer.ok && rowsOf(answer.value.table)).toEqual([{ district: '道里区', sum: null }]);
  });
  it('refuses figures made of a part of the rows', async () => {
    const answer = await open({ exportCap: 2 }).answer(
      { dataset, group: [{ field: 'district' }], fold: [{ as: 'sum', of: 'amount', by: 'sum' }] },
      queryContext(),
    );
    expect(answer).toMatchObject({
      ok: false,
      error: { kind: 'malformed', where: expect.stringContaining('count 240') },
    });
  });
});

describe('what a portal tells', () => {
  it('describes: publisher, licence, DCAT cycle and cover, times; no markup in the abstract', async () => {
    expect(await open().describe(dataset, queryContext())).toMatchObject({
      value: {
        about: {
          owner: { name: '市营商环境局' },
          licence: 'CC BY 4.0',
          cycle: 'day',
          period: { from: '2026-01', to: '2026-09' },
          share: 'unknown',
          abstract: { zh: '虚构的 工单 。' },
        },
        rows: 240,
      },
    });
  });
  it('reads instants into city time and points into GeoJSON, and names the place of a bad cell', async () => {
    const set = {
      ...workOrdersDataset,
      fields: [
        { name: 'at', type: 'datetime', label: '时间' },
        { name: 'place', type: 'geo_point_2d', label: '地点' },
        { name: 'tags', type: 'text', label: '标签' },
        { name: 'n', type: 'int', label: '数' },
      ],
    };
    const row = { at: '2026-03-01T16:30:00+00:00', place: { lat: 45.7, lon: 126.6 }, tags: ['甲', '乙'], n: 3 };
    const serve =
      (results: readonly object[]): Fetcher =>
      async (request) =>
        request.url.includes('/records') || request.url.includes('/exports')
          ? Response.json(request.url.includes('/exports') ? results : { total_count: results.length, results })
          : Response.json(set);
    const answer = await over(serve([row])).answer({ dataset: 'plain' }, queryContext());
    expect(answer.ok && rowsOf(answer.value.table)).toEqual([
      { at: '2026-03-02T00:30:00', place: '{"type":"Point","coordinates":[126.6,45.7]}', tags: '["甲","乙"]', n: 3 },
    ]);
    expect(await over(serve([row, { ...row, n: '三' }])).answer({ dataset: 'plain' }, queryContext())).toMatchObject({
      error: { kind: 'malformed', where: 'n, row 2: not a number' },
    });
  });
});
