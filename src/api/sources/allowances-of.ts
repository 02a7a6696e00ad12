import { declares, type SourceDraft } from '@/ports/connected-sources';

interface Allowance {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}
const get = (path: string): Allowance => ({ method: 'GET', path });

/** CKAN writes by POST as well: the reading actions are named. */
const ckanReads = [
  'package_search',
  'package_show',
  'resource_show',
  'datastore_search',
  'datastore_search_sql',
] as const;

const ofService = {
  postgrest: [get('/')],
  odata: [get('/'), get('/$metadata')],
  'ogc-features': ['/', '/conformance', '/collections', '/collections/*'].map(get),
  clickhouse: [{ method: 'POST', path: '/' }],
  gateway: [get('/datasets'), get('/datasets/*'), { method: 'POST', path: '/datasets/*/ask' }],
  ckan: ckanReads.flatMap((action) =>
    (['GET', 'POST'] as const).map((method) => ({ method, path: `/api/3/action/${action}` })),
  ),
  socrata: ['/api/catalog/v1', '/api/views/*', '/resource/*'].map(get),
  opendatasoft: [
    '/catalog/datasets',
    '/catalog/datasets/*',
    '/catalog/datasets/*/records',
    '/catalog/datasets/*/exports/json',
  ].map(get),
  sdmx: ['/structure/**', '/dataflow/**', '/data/**'].map(get),
} satisfies Readonly<Record<SourceDraft['kind'], readonly Allowance[]>>;

/** Where one data set of a service is asked. */
const ofSet: Readonly<Partial<Record<SourceDraft['kind'], (source: string) => readonly string[]>>> = {
  postgrest: (source) => [`/${source}`],
  odata: (source) => [`/${source}`],
  'ogc-features': (source) => [`/collections/${source}/items`, `/collections/${source}/queryables`],
};

/** A name that would be read as a pattern, or as more than one step of a path, is no data set of these services. */
const isPlain = (source: string): boolean => /^[^*/?#\\]+$/.test(source) && source !== '.' && source !== '..';

/** What the adapter of its kind asks for, and nothing else: the data sets that were named, where the service names them one by one. */
export function allowancesOf({ kind, sets }: Pick<SourceDraft, 'kind' | 'sets'>): readonly Allowance[] {
  const own = declares(kind)
    ? sets.flatMap(({ source }) => (isPlain(source) ? (ofSet[kind]?.(source) ?? []) : []))
    : [];
  return [...ofService[kind], ...own.map(get)];
}
