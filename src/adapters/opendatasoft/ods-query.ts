import type { Aggregate, Grain, Query } from '@/analysis/tables';
import type { Field } from '@/ports/data-source';
import { odsql } from './odsql';

/** Quarters have no format here, and weeks are those of ISO 8601 (`xxxx`, `ww`). */
const formats: Partial<Record<Grain, string>> = {
  day: 'YYYY-MM-dd',
  week: "xxxx-'W'ww",
  month: 'YYYY-MM',
  year: 'YYYY',
};
export const odsGrains: readonly Grain[] = ['day', 'week', 'month', 'year'];

/** Groups of a question: g0, g1 … Dates are always written in a format, so that one shape comes back. */
export const odsGroups = ({ group }: Query, fields: readonly Field[]): string =>
  (group ?? [])
    .map(({ field, grain }, n) => {
      const known = fields.find(({ name }) => name === field);
      const format = grain ? formats[grain] : known?.stored === 'datetime' ? "YYYY-MM-dd'T'HH:mm:ss" : formats.day;
      const name = odsql.name(field);
      return `${known?.kind === 'date' ? `date_format(${name}, "${format ?? ''}")` : name} AS g${n}`;
    })
    .join(', ');

/**
 * Figures of a question: f0, f1 …, beside each the count of cells it was made of (c0, c1 …), for a sum of nothing must not be
 * zero; and the count of rows, by which a cut answer is known.
 */
export const odsFigures = ({ fold }: Query): string =>
  [
    ...(fold ?? []).flatMap((one, n) => [
      `${folded(one)} AS f${n}`,
      ...(one.by === 'count' ? [] : [`count(${odsql.name(one.of)}) AS c${n}`]),
    ]),
    'count(*) AS rows_counted',
  ].join(', ');

const folded = ({ by, of }: Aggregate): string => `${by === 'mean' ? 'avg' : by}(${of === '*' ? '*' : odsql.name(of)})`;
