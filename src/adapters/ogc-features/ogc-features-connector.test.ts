import { expect, it } from 'vitest';
import { rowsOf } from '@/analysis/tables';
import { backendOver, type Fetcher } from '@/data';
import { backendContract, queryContext } from '@/data/conformance/backend.contract';
import { workOrders, workOrdersAbout } from '@/data/conformance/work-orders';
import { isLonLat } from './is-lon-lat';
import { ogcFeaturesConnector } from './ogc-features-connector';
import { fakeOgcServer, filtering, type OgcManners } from './ogc-server.fixtures';
import { writeCql2 } from './write-cql2';

const { dataset: _dataset, owner, ...about } = workOrdersAbout;
const sets = { work_orders: { ...about, source: 'orders' } };
const plain = { district: { kind: 'text' }, received: { kind: 'date' } };

const open = (
  wrap: (real: Fetcher) => Fetcher = (real) => real,
  manners: OgcManners = { speaks: filtering },
  options: object = {},
) =>
  backendOver(ogcFeaturesConnector({ owner, sets, ...options }), {
    id: 'map',
    name: { zh: '地理平台', en: 'Map platform' },
    base: new URL('http://map.invalid/'),
    send: wrap(fakeOgcServer(rowsOf(workOrders), manners)),
    now: () => Date.now(),
  });

const unordered = 'pages follow the next links of the server, which keeps their order; no order can be asked for';
const aggregatesOff = 'it has no figures: every one is made in the browser';
backendContract('ogc-features with CQL2', async () => ({
  dataset: 'work_orders',
  open,
  faults: {
    silentCap: () => open(undefined, { speaks: filtering, most: 50 }),
    unordered,
    aggregatesOff,
    lyingCount: () => open(undefined, { speaks: filtering, countOff: 9 }),
  },
}));
const core = { speaks: ['queryables', 'queryables-query-parameters'] };
const temporal = { temporal: { work_orders: 'received' } };
backendContract('ogc-features by property', async () => ({
  dataset: 'work_orders',
  open: (wrap) => open(wrap, core, temporal),
  faults: {
    silentCap: () => open(undefined, { ...core, most: 50 }, temporal),
    unordered,
    aggregatesOff,
    lyingCount: () => open(undefined, { ...core, countOff: -9 }, temporal),
  },
}));
const declared = { sets: { work_orders: { ...sets.work_orders, fields: plain } } };
backendContract('ogc-features, core alone', async () => ({
  dataset: 'work_orders',
  open: (wrap) => open(wrap, { speaks: [] }, declared),
  faults: {
    silentCap: () => open(undefined, { speaks: [], most: 50 }, declared),
    unordered,
    aggregatesOff,
    lyingCount: () => open(undefined, { speaks: [], countOff: 1 }, declared),
  },
}));

const asked = async (where: object, manners?: OgcManners, options?: object) => {
  const urls: string[] = [];
  const spy =
    (real: Fetcher): Fetcher =>
    (request) => {
      urls.push(decodeURIComponent(new URL(request.url).search));
      return real(request);
    };
  const answer = await open(spy, manners, options).answer(
    JSON.parse(JSON.stringify({ dataset: 'work_orders', where })),
    queryContext(),
  );
  return { query: urls.at(-1), rows: answer.ok ? answer.value.table.rows : answer.error.kind };
};
const box = { t: 'inside', field: 'geom', bbox: [126.5, 45, 126.525, 46] };

it('asks for a box, filters in CQL2, narrows by property and span', async () => {
  expect(await asked(box)).toEqual({ query: '?limit=5000&bbox=126.5,45,126.525,46', rows: 36 });
  expect(await asked({ t: 'all', of: [box, box] })).toMatchObject({ rows: 'unsupported' });
  const district = { t: 'cmp', field: 'district', is: 'eq', value: "道里'区" };
  expect((await asked(district)).query).toBe("?limit=5000&filter=\"district\" = '道里''区'&filter-lang=cql2-text");
  expect((await asked(district, core)).query).toBe("?limit=5000&district=道里'区");
  const march = {
    t: 'all',
    of: [
      { t: 'cmp', field: 'received', is: 'ge', value: '2026-03' },
      { t: 'cmp', field: 'received', is: 'lt', value: '2026-04' },
    ],
  };
  const narrowed = await asked(march, core, temporal);
  expect(narrowed.query).toBe('?limit=5000&datetime=2026-02-28T00:00:00Z/2026-04-03T00:00:00Z');
  expect(narrowed.rows).toBe((await asked(march)).rows);
});

it('writes CQL2 with names and texts in their quotes', () => {
  const write = (test: Parameters<typeof writeCql2>[0]) => {
    const held = { a: 'text', 'b"': 'instants', g: 'geometry' } as const;
    const written = writeCql2(test, (name) => Object.entries(held).find(([own]) => own === name)?.[1]);
    return written.ok ? written.value : written.error.kind;
  };
  expect(write({ t: 'text', field: 'a', how: 'contains', value: "50%_\\'" })).toBe(`"a" LIKE '%50\\%\\_\\\\''%'`);
  expect(write({ t: 'cmp', field: 'b"', is: 'lt', value: '2026-03' })).toBe(
    `"b""" < TIMESTAMP('2026-02-28T16:00:00Z')`,
  );
  expect(write({ t: 'among', field: 'a', values: ['x', 'y'], not: true })).toBe(`("a" <> 'x' AND "a" <> 'y')`);
  expect(write({ t: 'inside', field: 'g', bbox: [1, 2, 3, 4] })).toBe('S_INTERSECTS("g", BBOX(1, 2, 3, 4))');
  expect(write({ t: 'cmp', field: 'b"', is: 'lt', value: '一季度' })).toBe('unsupported');
});

it('tells its reference system and its geometry, and refuses what is not CRS84', async () => {
  const card = await open().describe('work_orders', queryContext());
  expect(card).toMatchObject({ value: { rows: 240, about: { crs: 'CRS84', period: { from: '2026-01' } } } });
  expect(card.ok && card.value.fields.map(({ name, kind, label }) => [name, kind, label.zh])).toContainEqual([
    'district',
    'text',
    '区县',
  ]);
  const answer = await open().answer({ dataset: 'work_orders', take: 1 }, queryContext());
  expect(answer.ok && rowsOf(answer.value.table)[0]?.geom).toBe('{"type":"Point","coordinates":[126.5,45.75]}');
  const cgcs = { speaks: [], crs: ['http://www.opengis.net/def/crs/EPSG/0/4549'] };
  expect(await open(undefined, cgcs).describe('work_orders', queryContext())).toMatchObject({
    error: { kind: 'malformed' },
  });
  const flipped = await open(undefined, { speaks: filtering, flipped: true }).answer(
    { dataset: 'work_orders' },
    queryContext(),
  );
  expect(flipped).toMatchObject({ error: { kind: 'malformed', where: 'geometry, row 1: not longitude and latitude' } });
  expect(
    isLonLat({
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'LineString',
          coordinates: [
            [1, 2],
            [500_000, 4],
          ],
        },
      ],
    }),
  ).toBe(false);
});

it('follows next links under its own base alone', async () => {
  const elsewhere =
    (real: Fetcher): Fetcher =>
    async (request) => {
      const response = await real(request);
      const body = (await response.text()).replaceAll('/collections/orders/items', '/collections/secrets/items');
      return new Response(body, { status: response.status });
    };
  const answer = await open(elsewhere, { speaks: filtering, most: 50 }).answer(
    { dataset: 'work_orders' },
    queryContext(),
  );
  expect(answer).toMatchObject({ error: { kind: 'malformed', where: 'next link leads elsewhere' } });
});
