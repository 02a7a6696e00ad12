import type { Fetcher } from '@/data';
import { type Row, runQuery } from '@/data/conformance/sql-like';

export interface OgcManners {
  /** Conformance classes beside the core. */
  readonly speaks: readonly string[];
  /** Most features of a page, whatever `limit` says. */
  readonly most?: number;
  readonly countOff?: number;
  readonly crs?: readonly string[];
  /** How the server calls itself in its links. */
  readonly calledItself?: string;
  /** Latitude before longitude. */
  readonly flipped?: boolean;
}

export const filtering = ['features-filter', 'queryables', 'cql2-text', 'basic-cql2'];
const text = { type: 'string' };
const properties = {
  geom: { $ref: 'https://geojson.org/schema/Point.json' },
  district: { ...text, title: '区县' },
  received: { ...text, format: 'date' },
  amount: { type: 'number' },
  people: { type: 'integer' },
  closed: { type: 'boolean' },
};
const core = 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/';
const west = 126.5;

/** A server of one collection in the page, strict: an unknown parameter is 400, as the standard wants. Written from OGC 17-069r4 and 19-079r2. */
export const fakeOgcServer =
  (rows: readonly Row[], manners: OgcManners): Fetcher =>
  async (request) => {
    const url = new URL(request.url);
    const { speaks, calledItself = 'http://map.city.invalid', crs } = manners;
    const headers = { date: new Date().toUTCString() };
    const problem = (status: number, description: string) =>
      Response.json({ code: String(status), description }, { status, headers });
    switch (url.pathname) {
      case '/':
        return Response.json(
          { title: '地理平台', links: [{ rel: 'data', href: `${calledItself}/collections` }] },
          { headers },
        );
      case '/conformance':
        return Response.json(
          { conformsTo: ['core', 'geojson', ...speaks].map((name) => `${core}${name}`) },
          { headers },
        );
      case '/collections/orders':
        return Response.json(
          {
            id: 'orders',
            title: '工单点位',
            ...(crs && { crs }),
            extent: { temporal: { interval: [['2026-01-01T00:00:00Z', null]] } },
          },
          { headers },
        );
      case '/collections/orders/queryables':
        return Response.json({ type: 'object', properties }, { headers });
      case '/collections/orders/items':
        try {
          return Response.json(items(url.searchParams, rows, manners, calledItself), { headers });
        } catch (cause) {
          return problem(400, cause instanceof Error ? cause.message : '');
        }
      default:
        return problem(404, 'not found');
    }
  };

function items(parameters: URLSearchParams, rows: readonly Row[], manners: OgcManners, calledItself: string): object {
  const { speaks, most = 10_000, countOff = 0, flipped } = manners;
  const own = speaks.includes('queryables-query-parameters') ? Object.keys(properties) : [];
  const spoken = [
    'limit',
    'bbox',
    'datetime',
    'offset',
    ...own,
    ...(speaks.includes('cql2-text') ? ['filter', 'filter-lang'] : []),
  ];
  for (const name of parameters.keys()) if (!spoken.includes(name)) throw new Error(`unknown parameter ${name}`);
  const filter = parameters.get('filter');
  if (filter !== null && parameters.get('filter-lang') !== 'cql2-text') throw new Error('filter-lang');
  const placed = rows.map((row, n) => ({ ...row, geom: `${west + (n % 20) / 100},45.75` }));
  const columns = [...Object.keys(properties)];
  const found = runQuery(
    placed,
    columns,
    { where: filter ?? undefined },
    {
      nameQuote: '"',
      escape: 'doubled',
      aggregates: false,
      functions: { date: (day = null) => day, timestamp: (at = null) => at },
    },
  );
  const matching = placed
    .filter(
      (row) =>
        filter === null || found.some((other) => columns.every((name) => other[name] === Reflect.get(row, name))),
    )
    .filter((row) =>
      own.every((name) => !parameters.has(name) || String(Reflect.get(row, name)) === parameters.get(name)),
    )
    .filter(({ geom }) => inBox(geom, parameters.get('bbox')))
    .filter((row) => inSpan(String(Reflect.get(row, 'received')), parameters.get('datetime')));
  const offset = Number(parameters.get('offset') ?? 0);
  const limit = Math.min(Number(parameters.get('limit') ?? 10), most);
  const page = matching.slice(offset, offset + limit);
  const next = new URLSearchParams(parameters);
  next.set('offset', String(offset + limit));
  return {
    type: 'FeatureCollection',
    features: page.map(({ geom, id, ...rest }: Row) => {
      const [x = 0, y = 0] = String(geom).split(',').map(Number);
      return {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: flipped ? [y, x] : [x, y] },
        properties: rest,
      };
    }),
    numberMatched: matching.length + countOff,
    links:
      offset + limit < matching.length
        ? [{ rel: 'next', type: 'application/geo+json', href: `${calledItself}/collections/orders/items?${next}` }]
        : [],
  };
}

function inBox(place: string, box: string | null): boolean {
  const [x = 0, y = 0] = place.split(',').map(Number);
  const [left = -180, low = -90, right = 180, high = 90] = box?.split(',').map(Number) ?? [];
  return x >= left && x <= right && y >= low && y <= high;
}

function inSpan(day: string, span: string | null): boolean {
  const [from = '..', to = '..'] = span?.split('/') ?? [];
  return (from === '..' || `${day}T00:00:00Z` >= from) && (to === '..' || `${day}T00:00:00Z` <= to);
}
