import * as z from 'zod/mini';
import type { FieldKind } from '@/analysis/tables';
import { cardWith, cycleOf, type PortalOptions, plainWords } from '@/data';
import type { Capabilities, DatasetCard, Field } from '@/ports/data-source';
import { isSoqlName } from './soql';
import { soqlGrains } from './soql-query';

const text = z.optional(z.nullable(z.string()));
const epoch = z.optional(z.nullable(z.number()));

/** `api/views/{id}.json`, of which: who, when (seconds since 1970), under what licence, which columns. */
export const viewSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: text,
  attribution: text,
  category: text,
  /** True: a 2.1 endpoint. */
  newBackend: z.optional(z.boolean()),
  rowsUpdatedAt: epoch,
  publicationDate: epoch,
  license: z.optional(z.nullable(z.object({ name: text }))),
  licenseId: text,
  metadata: z.optional(z.nullable(z.object({ custom_fields: z.optional(z.unknown()) }))),
  columns: z.array(z.object({ name: z.string(), fieldName: z.string(), dataTypeName: z.string(), description: text })),
});
type View = z.infer<typeof viewSchema>;

const kinds: Readonly<Record<string, FieldKind>> = {
  number: 'number',
  money: 'number',
  percent: 'number',
  double: 'number',
  calendar_date: 'date',
  date: 'date',
  floating_timestamp: 'date',
  fixed_timestamp: 'date',
  checkbox: 'flag',
  point: 'geo',
  multipoint: 'geo',
  line: 'geo',
  multiline: 'geo',
  polygon: 'geo',
  multipolygon: 'geo',
  location: 'geo',
};
const same = (words: string) => ({ zh: words, en: words });
const day = (seconds: number | null | undefined): string | null =>
  typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : null;

/** The card of a view. Portals of this kind tell no share type: unknown until the options say. */
export function cardOfView(options: PortalOptions, view: View): DatasetCard {
  const { id, name, description, attribution, category, license, licenseId, rowsUpdatedAt, publicationDate, metadata } =
    view;
  const fields = view.columns
    .filter(({ fieldName }) => isSoqlName(fieldName))
    .map(
      ({ fieldName, name: label, dataTypeName, description: about }): Field => ({
        name: fieldName,
        kind: kinds[dataTypeName] ?? 'text',
        label: same(label),
        stored: dataTypeName,
        ...(about && { about: same(plainWords(about)) }),
      }),
    );
  const about = {
    dataset: id,
    title: same(name),
    owner: { name: attribution || '—' },
    share: 'unknown' as const,
    open: null,
    period: { from: '', to: '' },
    cycle: cycleOf(JSON.stringify(metadata?.custom_fields ?? '')),
    sourceAt: day(rowsUpdatedAt),
    publishedAt: day(publicationDate),
    crs: 'CRS84',
    sample: false,
    ...(description && { abstract: same(plainWords(description)) }),
    ...(category && { classification: category }),
    ...((license?.name || licenseId) && { licence: license?.name || (licenseId ?? '') }),
  };
  return cardWith(options, { about, fields, notes: [] }, (known) => abilitiesOf(known, view.newBackend === true));
}

/**
 * 2.0 endpoints compare text without regard to case, so there text only narrows, and no distinct count is made. A date kept as
 * text is not asked as one. Text has the order of the portal, not ours, so it is neither ranged nor ordered there.
 */
function abilitiesOf(fields: readonly Field[], isNew: boolean): Capabilities {
  const datesAreDates = fields.every(({ kind, stored }) => kind !== 'date' || kinds[stored ?? ''] === 'date');
  const exact = ['cmp', 'among', 'missing', 'any', 'all'] as const;
  const words = isNew ? exact : (['missing'] as const);
  const counts = isNew ? (['count', 'distinct'] as const) : (['count'] as const);
  return {
    tests: {
      number: [...exact],
      flag: ['cmp', 'missing', 'any', 'all'],
      ...(datesAreDates && { date: [...exact] }),
      text: [...words],
      code: [...words],
    },
    comparisons: { text: ['eq', 'ne'], code: ['eq', 'ne'] },
    narrows: isNew ? {} : { text: ['cmp'], code: ['cmp'] },
    folds: {
      number: ['sum', 'mean', 'min', 'max', ...counts],
      flag: ['count'],
      ...(datesAreDates && { date: ['min', 'max', ...counts] }),
      text: [...counts],
      code: [...counts],
    },
    group: true,
    grains: [...soqlGrains],
    order: 'any',
    total: 'exact',
    paging: 'offset',
    pageCap: 50_000,
    asOf: false,
    variants: [],
    revisions: false,
    formats: ['json'],
  };
}
