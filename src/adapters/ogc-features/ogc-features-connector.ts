import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import {
  type Connector,
  declaredEntries,
  declaredSets,
  fieldsAnswered,
  sourceNameOf,
  type Transport,
  tableOfWire,
} from '@/data';
import type { Refusal } from '@/ports/data-source';
import {
  collectionSchema,
  conformanceSchema,
  type DescribedCollection,
  describeCollection,
  type Features,
  featuresSchema,
  queryablesSchema,
} from './describe-collection';
import { isLonLat } from './is-lon-lat';
import { writeParameters } from './write-parameters';

/** `temporal`: by data set, the field that the server's `datetime` goes by. */
const optionsSchema = z.strictObject({
  ...declaredSets.shape,
  temporal: z.optional(z.record(z.string(), z.string())),
});
const SAMPLE = 50;
const headers = { accept: 'application/geo+json, application/json' };

/** OGC API Features: collections in longitude and latitude (CRS84), geometry as GeoJSON text. */
export function ogcFeaturesConnector(options: unknown): Connector {
  const { temporal = {}, ...declared } = optionsSchema.parse(options);
  const collections = new Map<string, DescribedCollection>();

  async function readCollection(dataset: string, link: Transport): Promise<Result<DescribedCollection, Refusal>> {
    const source = sourceNameOf(declared, dataset);
    if (source === undefined) return err({ kind: 'absent', what: dataset });
    const path = `collections/${encodeURIComponent(source)}`;
    const [conformance, collection, sample] = await Promise.all([
      fetchAs(link, 'conformance', conformanceSchema),
      fetchAs(link, path, collectionSchema),
      fetchAs(link, `${path}/items?limit=${SAMPLE}`, featuresSchema),
    ]);
    if (!conformance.ok) return conformance;
    if (!collection.ok) return collection;
    if (!sample.ok) return sample;
    const { conformsTo } = conformance.value;
    const hasQueryables = conformsTo.some((uri) => /\/(queryables|features-filter)$|\/conf\/queryables/.test(uri));
    const queryables = hasQueryables ? await fetchAs(link, `${path}/queryables`, queryablesSchema) : undefined;
    if (queryables && !queryables.ok) return queryables;
    const described = describeCollection(
      declared,
      dataset,
      source,
      {
        conformsTo,
        collection: collection.value,
        queryables: queryables?.value.properties ?? {},
        sample: sample.value,
      },
      Object.hasOwn(temporal, dataset) ? temporal[dataset] : undefined,
    );
    if (described.ok) collections.set(dataset, described.value);
    return described;
  }

  return {
    kind: 'ogc-features',
    async probe(link) {
      const landing = await fetchAs(link, '', z.object({ links: z.array(z.unknown()) }));
      return landing.ok ? ok([]) : landing;
    },
    async offers(link) {
      const all = await fetchAs(link, 'collections', z.object({ collections: z.array(z.object({ id: z.string() })) }));
      return all.ok ? ok(all.value.collections.map(({ id }) => ({ source: id }))) : all;
    },
    list: async (_link, find) => declaredEntries(declared, find),
    async describe(dataset, link) {
      const described = await readCollection(dataset, link);
      return described.ok ? ok(described.value.card) : described;
    },
    async page(push, card, cursor, size, link) {
      const known = collections.get(push.dataset);
      const described = known ? ok(known) : await readCollection(push.dataset, link);
      if (!described.ok) return described;
      const { source, geometry, id } = described.value;
      const parameters = writeParameters(push, described.value);
      if (!parameters.ok) return parameters;
      const path = `collections/${encodeURIComponent(source)}/items`;
      const answer = await fetchAs(link, `${path}${cursor ?? `?limit=${size}${parameters.value}`}`, featuresSchema);
      if (!answer.ok) return answer;
      const { features, numberMatched: total } = answer.value;
      const astray = features.findIndex((feature) => feature.geometry && !isLonLat(feature.geometry));
      if (astray >= 0)
        return err({ kind: 'malformed', where: `geometry, row ${astray + 1}: not longitude and latitude` });
      const table = tableOfWire(fieldsAnswered(push, card), features.length, (row, _index, { name }) => {
        const feature = features[row];
        return name === geometry ? feature?.geometry : name === id ? feature?.id : feature?.properties?.[name];
      });
      if (!table.ok) return table;
      const next = nextOf(answer.value, source);
      if (next === undefined) return err({ kind: 'malformed', where: 'next link leads elsewhere' });
      return ok({ table: table.value, next, ...(total !== undefined && { total }) });
    },
  };
}

async function fetchAs<T extends z.ZodMiniType>(
  link: Transport,
  path: string,
  schema: T,
): Promise<Result<z.infer<T>, Refusal>> {
  const received = await link.request(path, { headers });
  if (!received.ok) return received;
  const json = received.value.json();
  if (!json.ok) return json;
  const read = schema.safeParse(json.value);
  return read.success ? ok(read.data) : err({ kind: 'malformed', where: `${path}: ${z.prettifyError(read.error)}` });
}

/** The query of the next link, for the same collection under our own base. Null: there is none; undefined: it leads elsewhere. */
function nextOf({ links = [] }: Features, source: string): string | null | undefined {
  const nexts = links.filter(({ rel }) => rel === 'next');
  const next = nexts.find(({ type }) => type?.includes('json')) ?? nexts[0];
  if (!next) return null;
  if (!URL.canParse(next.href, 'http://base.invalid/')) return undefined;
  const { pathname, search } = new URL(
    next.href,
    `http://base.invalid/collections/${encodeURIComponent(source)}/items`,
  );
  return pathname.endsWith(`/collections/${encodeURIComponent(source)}/items`) && search !== '' ? search : undefined;
}
