import * as z from 'zod/mini';
import { dataLevels, leavings, personalLevels, shareTypes, updateCycles } from '@/ports/data-source';

/** Kinds of services that are connected from the screen; files are brought by people. */
export const connectableKinds = [
  'postgrest',
  'odata',
  'clickhouse',
  'ogc-features',
  'gateway',
  'ckan',
  'socrata',
  'opendatasoft',
  'sdmx',
] as const;
type ConnectableKind = (typeof connectableKinds)[number];

/** Services whose data sets are named one by one; portals and gateways list their own. */
export const declares = (kind: ConnectableKind): boolean =>
  ['postgrest', 'odata', 'clickhouse', 'ogc-features'].includes(kind);

/** What a service can do and does not tell of itself, by kind. */
export const tellableOf: Readonly<Record<ConnectableKind, readonly Tellable[]>> = {
  postgrest: ['aggregates', 'text-order'],
  odata: ['apply', 'text-order'],
  clickhouse: [],
  'ogc-features': [],
  gateway: [],
  ckan: ['sql'],
  socrata: [],
  opendatasoft: [],
  sdmx: ['sdmx-2.1'],
};
const tellables = ['aggregates', 'text-order', 'apply', 'sql', 'sdmx-2.1'] as const;
type Tellable = (typeof tellables)[number];

const line = (most: number) => z.string().check(z.trim(), z.maxLength(most));

/** Where the secret goes; the secret itself stands in the environment of the server, under a name that begins with SOURCE_. */
const secret = z.strictObject({
  env: line(100),
  place: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('header'), name: line(100), prefix: z.string().check(z.maxLength(40)) }),
    z.strictObject({ kind: z.literal('query'), name: line(64) }),
    z.strictObject({ kind: z.literal('basic'), user: line(100) }),
  ]),
});

const set = z.strictObject({
  /** Its name at the source, and its id here. */
  source: line(200),
  title: line(200),
  /** What it covers, as periods; empty: the service tells it, or nobody does. */
  from: line(10),
  to: line(10),
  /** Columns that are not shown, e.g. of persons. */
  hidden: z.array(line(200)).check(z.maxLength(200)),
});
export type DraftSet = z.infer<typeof set>;

/** A source as an administrator fills it in; what does not fit together is told by `draftFaults`. */
export const sourceDraft = z.strictObject({
  kind: z.enum(connectableKinds),
  name: z.strictObject({ zh: line(100), en: line(100) }),
  address: line(500),
  /** Host and port of an address within the city's own network that the server may reach; null: public addresses alone. */
  internalHost: z.nullable(line(300)),
  secret: z.nullable(secret),
  /** 提供单位. */
  owner: line(100),
  share: z.enum(shareTypes).check(z.refine((share) => share !== 'unknown')),
  shareTerms: line(500),
  level: z.enum(dataLevels),
  category: line(100),
  personal: z.enum(personalLevels),
  cycle: z.enum(updateCycles),
  leaves: z.enum(leavings),
  keepDays: z.nullable(z.int().check(z.gte(1), z.lte(36_500))),
  reviewOn: line(10),
  can: z.array(z.enum(tellables)).check(z.maxLength(5)),
  sets: z.array(set).check(z.maxLength(100)),
});
export type SourceDraft = z.infer<typeof sourceDraft>;

export const sourceId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,62}$/));
