import * as z from 'zod/mini';
import type { FieldKind } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { cardOf, type DeclaredSets, type WireField } from '@/data';
import type { Capabilities, DatasetCard, Refusal } from '@/ports/data-source';
import type { Held } from './write-cql2';

export const conformanceSchema = z.object({ conformsTo: z.array(z.string()) });
export const collectionSchema = z.object({
  title: z.optional(z.string()),
  crs: z.optional(z.array(z.string())),
  extent: z.optional(
    z.object({
      spatial: z.optional(z.object({ crs: z.optional(z.string()) })),
      temporal: z.optional(z.object({ interval: z.optional(z.array(z.array(z.nullable(z.string())))) })),
    }),
  ),
});
export const queryablesSchema = z.object({
  properties: z.record(
    z.string(),
    z.object({
      type: z.optional(z.union([z.string(), z.array(z.string())])),
      format: z.optional(z.string()),
      title: z.optional(z.string()),
      $ref: z.optional(z.string()),
    }),
  ),
});
export const featuresSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      id: z.optional(z.union([z.string(), z.number()])),
      geometry: z.optional(z.nullable(z.looseObject({ type: z.string() }))),
      properties: z.nullable(z.record(z.string(), z.unknown())),
    }),
  ),
  numberMatched: z.optional(z.number()),
  links: z.optional(z.array(z.object({ rel: z.string(), href: z.string(), type: z.optional(z.string()) }))),
});
export type Features = z.infer<typeof featuresSchema>;

export interface DescribedCollection {
  readonly card: DatasetCard;
  readonly source: string;
  /** Name of the field the geometry stands in. */
  readonly geometry: string;
  /** Name of the field the feature's own id stands in; undefined: a property has that name. */
  readonly id: string | undefined;
  readonly held: ReadonlyMap<string, Held>;
  readonly cql2: boolean;
  readonly spatial: boolean;
  readonly byProperty: readonly string[];
  readonly temporal: string | undefined;
}

export interface CollectionAnswers {
  readonly conformsTo: readonly string[];
  readonly collection: z.infer<typeof collectionSchema>;
  readonly queryables: z.infer<typeof queryablesSchema>['properties'];
  /** A few features, for the properties that are not described. */
  readonly sample: Features;
}

const CRS84 = /(^|[/:])CRS84h?$/;
const kindOfHeld: Readonly<Record<Held, FieldKind>> = {
  text: 'text',
  number: 'number',
  flag: 'flag',
  days: 'date',
  instants: 'date',
  geometry: 'geo',
};

/** The card of a declared collection: capabilities from the conformance list, fields from its queryables and a few features. */
export function describeCollection(
  declared: DeclaredSets,
  dataset: string,
  source: string,
  { conformsTo, collection, queryables, sample }: CollectionAnswers,
  temporal: string | undefined,
): Result<DescribedCollection, Refusal> {
  const { crs, extent, title } = collection;
  if (crs && !crs.some((one) => CRS84.test(one)))
    return err({ kind: 'malformed', where: `crs ${crs[0] ?? ''}: no CRS84 among those offered` });
  const conforms = (name: string) => conformsTo.some((uri) => uri.endsWith(`/conf/${name}`));
  const cql2 = conforms('features-filter') && conforms('cql2-text');
  const spatial = conforms('basic-spatial-functions') || conforms('spatial-functions');

  const held = new Map(
    Object.entries(queryables).flatMap(([name, schema]) => {
      const own = heldOf(schema);
      return own ? [[name, own] as const] : [];
    }),
  );
  const sampled = new Map<string, Held>();
  for (const { properties } of sample.features)
    for (const [name, value] of Object.entries(properties ?? {})) {
      const own =
        typeof value === 'number'
          ? 'number'
          : typeof value === 'boolean'
            ? 'flag'
            : typeof value === 'string'
              ? 'text'
              : undefined;
      if (own && !sampled.has(name)) sampled.set(name, own);
    }
  const properties = new Map([...sampled, ...[...held].filter(([, own]) => own !== 'geometry')]);
  const geometry = [...held].find(([, own]) => own === 'geometry')?.[0] ?? 'geometry';
  const id = properties.has('id') || sample.features.some((feature) => feature.id === undefined) ? undefined : 'id';
  const fields: WireField[] = [
    ...(id === undefined ? [] : [{ name: id, kind: 'code' as const, key: true as const }]),
    ...[...properties].map(([name, own]) => ({ name, kind: kindOfHeld[own], label: queryables[name]?.title })),
    { name: geometry, kind: 'geo' },
  ];
  const told = declared.sets[dataset]?.fields ?? {};
  const kindOf = (name: string) => told[name]?.kind ?? fields.find((field) => field.name === name)?.kind;
  const [from, to] = extent?.temporal?.interval?.[0] ?? [];
  const byProperty =
    conforms('queryables-query-parameters') && !cql2 ? [...held.keys()].filter((name) => !RESERVED.includes(name)) : [];
  const card = cardOf(declared, dataset, {
    fields,
    can: abilitiesOf({
      cql2,
      likes: conforms('advanced-comparison-operators'),
      counts: sample.numberMatched !== undefined,
      byProperty,
      temporal,
      unasked: fields.filter(({ name, kind }) => kind !== 'geo' && !held.has(name)).map(({ name }) => kindOf(name)),
    }),
    crs: 'CRS84',
    ...(title !== undefined && { title }),
    ...(from && { period: { from: from.slice(0, 10), to: to?.slice(0, 10) ?? '..' } }),
  });
  if (!card.ok) return card;
  const { numberMatched: rows } = sample;
  return ok({
    card: { ...card.value, ...(rows !== undefined && { rows }) },
    source,
    geometry,
    id,
    held,
    cql2,
    spatial,
    byProperty,
    temporal,
  });
}

const RESERVED = ['limit', 'bbox', 'bbox-crs', 'crs', 'datetime', 'filter', 'filter-lang', 'filter-crs', 'offset', 'f'];

function heldOf({ type, format, $ref }: z.infer<typeof queryablesSchema>['properties'][string]): Held | undefined {
  if (format?.startsWith('geometry') || $ref?.includes('geojson.org')) return 'geometry';
  const types = typeof type === 'string' ? [type] : (type ?? []);
  if (types.includes('number') || types.includes('integer')) return 'number';
  if (types.includes('boolean')) return 'flag';
  if (!types.includes('string')) return undefined;
  return format === 'date' ? 'days' : format === 'date-time' ? 'instants' : 'text';
}

interface Spoken {
  readonly cql2: boolean;
  readonly likes: boolean;
  readonly counts: boolean;
  readonly byProperty: readonly string[];
  readonly temporal: string | undefined;
  /** Kinds of fields no condition may be put on. */
  readonly unasked: readonly (FieldKind | undefined)[];
}

/** There are no figures and no order in OGC API Features; a kind with a field that is no queryable is tested here. */
function abilitiesOf({ cql2, likes, counts, byProperty, temporal, unasked }: Spoken): Capabilities {
  const plain = ['cmp', 'among', 'missing', 'all', 'any'] as const;
  const texts = likes ? ([...plain, 'text'] as const) : plain;
  const tests = { number: plain, text: texts, code: texts, date: plain, flag: plain };
  const asked = Object.entries(tests).filter(([kind]) => !unasked.some((other) => other === kind));
  return {
    longestQuery: 4500,
    tests: {
      ...(cql2 && Object.fromEntries(asked.map(([kind, list]) => [kind, [...list]]))),
      geo: ['inside'],
    },
    ...(!cql2 && {
      narrows: {
        ...(byProperty.length > 0 && {
          text: ['cmp' as const],
          code: ['cmp' as const],
          number: ['cmp' as const],
          flag: ['cmp' as const],
        }),
        ...(temporal !== undefined && { date: ['cmp' as const] }),
      },
    }),
    folds: {},
    group: false,
    grains: [],
    order: 'none',
    total: counts ? 'exact' : 'none',
    paging: 'cursor',
    asOf: false,
    variants: [],
    revisions: false,
    formats: ['geojson'],
  };
}
