import { type Column, cellAt, columnOf, type Query, type Table } from '@/analysis/tables';
import type { Words } from '@/core/kernel';
import { planQuery } from '@/data';
import { bilingual, formatNumber, formatPeriod, type Language } from '@/i18n';
import type { DatasetCard } from '@/ports/data-source';
import type { Picture } from '@/ports/workspace';
import type { NamedField } from './query-words';

/** Columns that count, beside a figure, all rows of its group and those that have its field. */
const [allRows, toldRows] = ['all_rows', 'told_rows'];
const limits = { maxRows: 200_000 };

/** Rows a figure leaves out because its field is missing in them: how many for each of its rows, and what it means. */
export interface LeftOut {
  readonly rows: readonly number[];
  /** All rows of each. */
  readonly of: readonly number[];
  readonly because: Words;
}

interface Counted {
  readonly table: Table;
  readonly leftOut?: LeftOut;
}

/** A question with counts of the rows its figure leaves out, where its source can count them as easily. */
export function withCounts(ask: Query, card: DatasetCard): Query {
  const fold = ask.fold?.find(({ of }) => of !== '*');
  if (!ask.fold || !fold || ask.fold.some(({ as }) => as === allRows)) return ask;
  const counting: Query = {
    ...ask,
    fold: [...ask.fold, { as: allRows, of: '*', by: 'count' }, { as: toldRows, of: fold.of, by: 'count' }],
  };
  const [plain, counted] = [planQuery(ask, card, limits), planQuery(counting, card, limits)];
  const isDearer = !plain.ok || !counted.ok || (counted.split.needsWhole && !plain.split.needsWhole);
  return isDearer ? ask : counting;
}

const countsOf = (column: Column): readonly number[] =>
  Array.from({ length: column.values.length }, (_, row) => Number(cellAt(column, row)));

/** One row in so many may be left out of a figure that is compared with another period. */
const ONE_IN = 20;

/** Whether a figure leaves out so many rows that it is like no other period: open orders of the last days, for one. */
export const isThin = ({ leftOut }: Counted, row: number): boolean =>
  leftOut !== undefined && (leftOut.rows[row] ?? 0) * ONE_IN > (leftOut.of[row] ?? 0);

/** The answer without its counts, and what they tell. */
export function leftOutOf(
  table: Table,
  ask: Query | null,
  fields: readonly (NamedField & { readonly missing?: Words | undefined })[],
): Counted {
  const all = columnOf(table, allRows);
  const told = columnOf(table, toldRows);
  const of = ask?.fold?.find(({ as }) => as === toldRows)?.of;
  if (!all || !told || of === undefined) return { table };
  const field = fields.find(({ name }) => name === of);
  const label = field?.label ?? { zh: of, en: of };
  return {
    table: { rows: table.rows, columns: table.columns.filter((column) => column !== all && column !== told) },
    leftOut: {
      rows: countsOf(all).map((n, row) => n - Number(cellAt(told, row))),
      of: countsOf(all),
      because: field?.missing ?? { zh: `没有${label.zh}`, en: `without ${label.en}` },
    },
  };
}

const strings = bilingual(
  {
    all: (n: string, because: string) => `另有 ${n} 条${because}，未计。`,
    of: (period: string, n: string, because: string) => `${period}另有 ${n} 条${because}，未计。`,
  },
  {
    all: (n, because) => `Not counted: ${n} more ${because}.`,
    of: (period, n, because) => `Not counted in ${period}: ${n} more ${because}.`,
  },
);

/** How many rows a figure leaves out, in one sentence: of the latest period where that is what the figure speaks of. Empty where there are none. */
export function leftOutWords({ table, leftOut }: Counted, { kind, x, values }: Picture, language: Language): string {
  if (!leftOut) return '';
  const date = kind === 'kpi' || kind === 'timeSeries' ? datesOf(table, x) : undefined;
  const value = columnOf(table, values[0] ?? '');
  const periods = date ? Array.from({ length: table.rows }, (_, row) => String(cellAt(date, row) ?? '')) : [];
  // The latest period that has a figure: of it the sentence speaks.
  const latest =
    periods
      .filter((_, row) => value && cellAt(value, row) !== null)
      .sort()
      .at(-1) ?? '';
  const sum = leftOut.rows.reduce((all, n, row) => (latest === '' || periods[row] === latest ? all + n : all), 0);
  if (!(sum > 0)) return '';
  const words = strings[language];
  const because = leftOut.because[language];
  const n = formatNumber(sum, language);
  return latest === '' ? words.all(n, because) : words.of(formatPeriod(latest, language), n, because);
}

const datesOf = (table: Table, x: string | undefined) =>
  (x === undefined ? undefined : columnOf(table, x)) ?? table.columns.find(({ kind }) => kind === 'date');
