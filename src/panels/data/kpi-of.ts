import { cellAt, cellFlags, columnOf } from '@/analysis/tables';
import { type CoursePoint, shiftedPeriod, yearBefore } from '@/charts';
import type { ChangeBasis } from '@/i18n';
import type { Picture } from '@/ports/workspace';
import { type Figure, unitOf } from './figure';
import { isThin } from './left-out';
import { partUntil } from './part-period';

export interface KpiOfFigure {
  readonly value: number | null;
  readonly unit: string;
  readonly period?: string;
  readonly isProvisional: boolean;
  /** The day the latest period is told up to, where it had not ended: it is then compared with no other. */
  readonly partUntil?: string;
  readonly against: readonly { readonly basis: ChangeBasis; readonly value: number | null }[];
  readonly course: readonly CoursePoint[];
}

/** The one figure to say: the latest told value along the date, else the first row; with what it is compared with. */
export function kpiOf(figure: Figure, { values, x, compare, targets }: Picture): KpiOfFigure {
  const { table } = figure;
  const number = columnOf(table, values[0] ?? '');
  const date = columnOf(table, x ?? '') ?? table.columns.find(({ kind }) => kind === 'date');
  const unit = number ? unitOf(figure, number.name) : '';
  const told = Array.from({ length: number ? table.rows : 0 }, (_, row) => {
    const cell = number ? cellAt(number, row) : null;
    return { row, period: date ? String(cellAt(date, row) ?? '') : '', value: typeof cell === 'number' ? cell : null };
  }).sort((a, b) => (date ? (a.period < b.period ? -1 : a.period > b.period ? 1 : 0) : 0));
  const withValue = told.filter(({ value }) => value !== null);
  const latest = date ? withValue.at(-1) : withValue[0];
  const valueAt = (period: string | null): number | null =>
    period === null ? null : (withValue.find((point) => point.period === period)?.value ?? null);
  const isProvisional = (row: number) => ((number?.flags?.[row] ?? 0) & cellFlags.provisional) !== 0;
  const until = date && latest ? partUntil(latest.period, figure.lastDay) : undefined;
  const [target] = targets ?? [];
  const against: KpiOfFigure['against'] = [
    ...(date && latest && compare !== undefined && until === undefined && !isThin(figure, latest.row)
      ? ([
          { basis: 'year', value: valueAt(yearBefore(latest.period)) },
          { basis: 'period', value: valueAt(shiftedPeriod(latest.period, -1)) },
        ] as const)
      : []),
    ...(target ? [{ basis: 'target' as const, value: target.value }] : []),
  ];
  return {
    value: latest?.value ?? null,
    unit,
    ...(date && latest && { period: latest.period }),
    ...(until && { partUntil: until }),
    isProvisional: latest !== undefined && isProvisional(latest.row),
    against,
    course: date ? told.map(({ row, period, value }) => ({ period, value, isProvisional: isProvisional(row) })) : [],
  };
}
