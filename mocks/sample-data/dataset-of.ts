import type { MemoryDataset } from '@/adapters/memory';
import { type Cell, columnFrom, type Table } from '@/analysis/tables';
import { type Capabilities, type DatasetCard, type DatasetMetadata, type Field, wholeOnly } from '@/ports/data-source';

export interface SampleField extends Field {
  /** Cells of this field, row by row. */
  readonly cells: readonly Cell[];
  readonly flags?: Uint8Array;
}

type SampleAbout = Omit<DatasetMetadata, 'sample' | 'open' | 'licence' | 'classification'> & Partial<DatasetMetadata>;

/** A sample data set of its card and its columns; every one is marked as invented. */
export function datasetOf(
  about: SampleAbout,
  fields: readonly SampleField[],
  more: { readonly can?: Partial<Capabilities>; readonly notes?: DatasetCard['notes'] } & Omit<
    MemoryDataset,
    'card' | 'table'
  > = {},
): MemoryDataset {
  const { can, notes = [], ...rest } = more;
  return {
    card: {
      about: {
        open: about.share === 'unconditional',
        licence: '可自由使用',
        classification: '一般数据',
        ...about,
        sample: true,
      },
      fields: fields.map(({ cells: _cells, flags: _flags, ...field }) => field),
      can: { ...wholeOnly, ...can },
      notes,
    },
    table: tableOf(fields),
    ...rest,
  };
}

export const tableOf = (fields: readonly SampleField[]): Table => ({
  rows: fields[0]?.cells.length ?? 0,
  columns: fields.map(({ name, kind, unit, cells, flags }) =>
    columnFrom({ name, kind, ...(unit && { unit: unit.zh }), ...(flags && { flags }) }, cells),
  ),
});

/** Months from January 2025 to the last one published by a day: a month comes out on `lag` of the next. */
export function monthsUntil(today: string, lag = 10): readonly string[] {
  const [year = 2026, month = 1, day = 1] = today.split('-').map(Number);
  const count = (year - 2025) * 12 + month - (day >= lag ? 1 : 2);
  return Array.from({ length: Math.max(0, count) }, (_, n) => monthAt(n));
}

/** The n-th month from January 2025. */
export const monthAt = (n: number): string => `${2025 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
