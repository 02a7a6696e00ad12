import * as z from 'zod/mini';
import type { FieldKind } from '@/analysis/tables';
import { cardWith, cycleOf, type PortalOptions, plainWords } from '@/data';
import type { Capabilities, DatasetCard, DatasetMetadata, Field } from '@/ports/data-source';
import { odsGrains } from './ods-query';
import { isOdsName } from './odsql';

const text = z.optional(z.nullable(z.string()));
const words = z.optional(z.nullable(z.union([z.string(), z.array(z.string())])));

/** A unit is a word, or a list of one. */
const annotations = z.optional(z.nullable(z.object({ unit: words })));

/** `catalog/datasets/{id}`, of which: publisher, licence, times, DCAT frequency, fields. */
export const odsDatasetSchema = z.object({
  dataset_id: z.string(),
  has_records: z.optional(z.boolean()),
  metas: z.object({
    default: z.object({
      title: text,
      description: text,
      publisher: text,
      license: text,
      theme: words,
      modified: text,
      data_processed: text,
      records_count: z.optional(z.nullable(z.number())),
      update_frequency: text,
    }),
    dcat: z.optional(
      z.nullable(
        z.object({
          accrualperiodicity: text,
          temporal: text,
          temporal_coverage_start: text,
          temporal_coverage_end: text,
          issued: text,
        }),
      ),
    ),
  }),
  fields: z.array(z.object({ name: z.string(), label: text, type: z.string(), description: text, annotations })),
});
type OdsDataset = z.infer<typeof odsDatasetSchema>;

const kinds: Readonly<Record<string, FieldKind>> = {
  int: 'number',
  double: 'number',
  date: 'date',
  datetime: 'date',
  boolean: 'flag',
  geo_point_2d: 'geo',
  geo_shape: 'geo',
};
const same = (said: string) => ({ zh: said, en: said });

export function aboutOfOds({ dataset_id: dataset, metas: { default: metas, dcat } }: OdsDataset): DatasetMetadata {
  const { title, description, publisher, license, theme, modified, data_processed: processed } = metas;
  const [from = dcat?.temporal_coverage_start ?? '', to = dcat?.temporal_coverage_end ?? ''] =
    dcat?.temporal?.split('/') ?? [];
  const classification = Array.isArray(theme) ? theme.join('、') : theme;
  return {
    dataset,
    title: same(title || dataset),
    owner: { name: publisher || '—' },
    share: 'unknown',
    open: null,
    period: { from, to },
    cycle: cycleOf(dcat?.accrualperiodicity ?? metas.update_frequency),
    sourceAt: modified ?? null,
    publishedAt: processed ?? dcat?.issued ?? null,
    crs: 'CRS84',
    sample: false,
    ...(description && { abstract: same(plainWords(description)) }),
    ...(license && { licence: license }),
    ...(classification && { classification }),
  };
}

export function cardOfOds(options: PortalOptions, dataset: OdsDataset): DatasetCard {
  const rows = dataset.metas.default.records_count;
  const fields = dataset.fields
    .filter(({ name }) => isOdsName(name))
    .map(({ name, label, type, description, annotations: said }): Field => {
      const unit = Array.isArray(said?.unit) ? said.unit[0] : said?.unit;
      return {
        name,
        kind: kinds[type] ?? 'text',
        label: same(label || name),
        stored: type,
        ...(unit && { unit: same(unit) }),
        ...(description && { about: same(description) }),
      };
    });
  const card = { about: aboutOfOds(dataset), fields, notes: [], ...(typeof rows === 'number' && { rows }) };
  return cardWith(options, card, abilitiesOf);
}

/**
 * Text is compared for equality alone. Ordering stays here: some fields cannot be ordered by, and aggregates must come first.
 * Distinct counts are approximate there (a search index), so they are made here.
 */
function abilitiesOf(fields: readonly Field[]): Capabilities {
  const datesAreDates = fields.every(({ kind, stored }) => kind !== 'date' || kinds[stored ?? ''] === 'date');
  const exact = ['cmp', 'among', 'missing', 'any', 'all'] as const;
  return {
    tests: {
      number: [...exact],
      flag: ['cmp', 'missing', 'any', 'all'],
      ...(datesAreDates && { date: [...exact] }),
      text: [...exact],
      code: [...exact],
    },
    comparisons: { text: ['eq', 'ne'], code: ['eq', 'ne'] },
    folds: {
      number: ['sum', 'mean', 'min', 'max', 'count'],
      flag: ['count'],
      date: ['count'],
      text: ['count'],
      code: ['count'],
    },
    group: true,
    grains: datesAreDates ? [...odsGrains] : [],
    order: 'none',
    total: 'exact',
    paging: 'offset',
    asOf: false,
    variants: [],
    revisions: false,
    formats: ['json', 'csv', 'xlsx', 'geojson', 'parquet'],
  };
}
