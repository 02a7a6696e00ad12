import * as z from 'zod/mini';
import type { FieldKind } from '@/analysis/tables';
import { cardWith, cycleOf, type PortalOptions } from '@/data';
import type { Capabilities, DatasetCard, DatasetMetadata, Field } from '@/ports/data-source';
import { ckanGrains } from './ckan-sql';

const text = z.optional(z.nullable(z.string()));

const resourceSchema = z.object({
  id: z.string(),
  name: text,
  description: text,
  last_modified: text,
  created: text,
  datastore_active: z.optional(z.boolean()),
});

/** `package_show`, of which: whose, under what licence, changed when, and the resources. */
export const packageSchema = z.object({
  id: z.string(),
  name: z.string(),
  title: text,
  notes: text,
  license_title: text,
  license_id: text,
  isopen: z.optional(z.boolean()),
  metadata_modified: text,
  metadata_created: text,
  organization: z.optional(z.nullable(z.object({ name: z.string(), title: text }))),
  author: text,
  extras: z.optional(z.array(z.object({ key: z.string(), value: z.unknown() }))),
  resources: z.array(resourceSchema),
});
export type Package = z.infer<typeof packageSchema>;

export const fieldsSchema = z.array(
  z.object({
    id: z.string(),
    type: z.string(),
    info: z.optional(z.nullable(z.object({ label: text, notes: text }))),
  }),
);

const same = (words: string) => ({ zh: words, en: words });

/** CKAN writes instants in UTC without saying so. */
const instant = (at: string | null | undefined): string | null =>
  at ? (/Z|[+-]\d{2}:\d{2}$/.test(at) ? at : `${at}Z`) : null;

/** A resource of a package, described as a data set. Missing facts stay missing: the options may know them. */
export function aboutOfResource(pack: Package, resource: Package['resources'][number]): DatasetMetadata {
  const extra = (...keys: readonly string[]) =>
    pack.extras?.flatMap(({ key, value }) => (keys.includes(key.toLowerCase()) ? [String(value)] : []))[0];
  const title = pack.title || pack.name;
  const abstract = resource.description || pack.notes;
  const licence = pack.license_title || pack.license_id;
  return {
    dataset: resource.id,
    title: same(resource.name && resource.name !== title ? `${title} · ${resource.name}` : title),
    owner: {
      name: pack.organization?.title || pack.organization?.name || extra('publisher_name') || pack.author || '—',
    },
    share: 'unknown',
    open: pack.isopen ? true : null,
    period: {
      from: extra('temporal_start', 'temporal_coverage_from') ?? '',
      to: extra('temporal_end', 'temporal_coverage_to') ?? '',
    },
    cycle: cycleOf(
      extra('frequency', 'update_frequency', 'accrual_periodicity', 'accrualperiodicity', '更新周期', '更新频率'),
    ),
    sourceAt: instant(resource.last_modified ?? resource.created),
    publishedAt: instant(pack.metadata_modified),
    crs: 'CRS84',
    sample: false,
    ...(abstract && { abstract: same(abstract) }),
    ...(licence && { licence }),
  };
}

export function cardOfResource(
  options: PortalOptions & { readonly sql?: boolean | undefined },
  about: DatasetMetadata,
  stored: z.infer<typeof fieldsSchema>,
  rows: number | undefined,
): DatasetCard {
  const fields = stored
    .filter(({ id }) => id !== '_id' && id !== '_full_text')
    .map(
      ({ id, type, info }): Field => ({
        name: id,
        kind: kindOf(type),
        label: same(info?.label?.trim() || id),
        stored: type,
        ...(info?.notes && { about: same(info.notes) }),
      }),
    );
  const card = { about, fields, notes: [], ...(rows !== undefined && { rows }) };
  return cardWith(options, card, (known) => abilitiesOf(known, options.sql === true));
}

function kindOf(type: string): FieldKind {
  if (/^(u?int|float|numeric|double|real|decimal|smallint|bigint)/i.test(type)) return 'number';
  if (/^(timestamp|date)/i.test(type)) return 'date';
  return /^bool/i.test(type) ? 'flag' : 'text';
}

/**
 * `datastore_search` knows equality alone, and so the days of a period, but no day of moments; `datastore_search_sql`, where it
 * is on, nearly all, but text in its own order.
 */
function abilitiesOf(fields: readonly Field[], sql: boolean): Capabilities {
  const datesAreDates = fields.every(({ kind, stored }) => kind !== 'date' || kindOf(stored ?? '') === 'date');
  const testsDates = sql ? datesAreDates : fields.every(({ kind, stored }) => kind !== 'date' || stored === 'date');
  const exact = sql ? (['cmp', 'among', 'missing', 'any', 'all'] as const) : (['cmp', 'among'] as const);
  const words = sql ? ([...exact, 'text'] as const) : exact;
  const equal = ['eq'] as const;
  return {
    tests: {
      number: [...exact],
      flag: exact.filter((test) => test !== 'among'),
      ...(testsDates && { date: [...exact] }),
      text: [...words],
      code: [...words],
    },
    comparisons: sql
      ? { text: ['eq', 'ne'], code: ['eq', 'ne'] }
      : { number: [...equal], flag: [...equal], date: [...equal], text: [...equal], code: [...equal] },
    folds: sql
      ? {
          number: ['sum', 'mean', 'min', 'max', 'count', 'distinct'],
          flag: ['count', 'distinct'],
          ...(datesAreDates && { date: ['min', 'max', 'count', 'distinct'] }),
          text: ['count', 'distinct'],
          code: ['count', 'distinct'],
        }
      : {},
    group: sql,
    grains: sql && datesAreDates ? [...ckanGrains] : [],
    order: 'none',
    total: 'exact',
    paging: 'offset',
    pageCap: 32_000,
    silentCap: true,
    asOf: false,
    variants: [],
    revisions: false,
    formats: ['json', 'csv'],
  };
}
