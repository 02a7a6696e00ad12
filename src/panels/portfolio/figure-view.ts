import type { LightPoint } from '@/analysis/alerts';
import { cellAt, cellFlags, columnOf, type Table } from '@/analysis/tables';
import type { CivilDate, Words } from '@/core/kernel';
import { formatUnit } from '@/i18n';
import { lastDayOf, partUntil } from '@/panels/data';
import type { DatasetCard } from '@/ports/data-source';
import { rangeOf } from './period';
import type { FigureTileId } from './tile-list';

/** Whether a data set is a long table of indicators: one row for each indicator and period. */
export const isLongTable = (card: DatasetCard): boolean =>
  ['indicator', 'period', 'value'].every((name) => card.fields.some((field) => field.name === name));

export interface FigureView {
  readonly title: Words;
  readonly unit: Words;
  readonly owner: string;
  readonly points: readonly (LightPoint & { readonly provisional: boolean })[];
  /** The latest told value up to the end of the period asked for, the one before it, and that of the year before. */
  readonly last: LightPoint | undefined;
  readonly before: number | null;
  readonly yearBefore: number | null;
  readonly isProvisional: boolean;
  /** The day the last period is told up to, where it had not ended: it is then compared with no other, and lights nothing. */
  readonly partUntil?: string;
  /** What a light is judged by: whole periods alone. */
  readonly whole: FigureView['points'];
}

/** One figure of a data set over time, up to the end of the period filtered for. */
export function figureView(
  { figure }: Pick<FigureTileId, 'figure'>,
  card: DatasetCard,
  table: Table,
  period: string | undefined,
  today: CivilDate,
): FigureView {
  const isLong = isLongTable(card);
  const field = card.fields.find(({ name }) => name === (isLong ? 'indicator' : figure));
  const until = rangeOf(period, today)?.to.slice(0, 7);
  const periods = columnOf(table, 'period');
  const values = columnOf(table, isLong ? 'value' : figure);
  const units = columnOf(table, 'unit');
  const owners = columnOf(table, 'owner');
  const all = Array.from({ length: periods && values ? table.rows : 0 }, (_, row) => {
    const value = values ? cellAt(values, row) : null;
    return {
      period: String((periods && cellAt(periods, row)) ?? ''),
      value: typeof value === 'number' ? value : null,
      provisional: ((values?.flags?.[row] ?? 0) & cellFlags.provisional) !== 0,
    };
  });
  const points = all.filter((point) => until === undefined || point.period.slice(0, 7) <= until);
  const told = points.filter(({ value }) => value !== null);
  const last = told.at(-1);
  const lastDay = lastDayOf(card.about);
  const part = last && partUntil(last.period, lastDay);
  const year = last && `${Number(last.period.slice(0, 4)) - 1}${last.period.slice(4)}`;
  const text = (column: typeof units) => {
    const cell = column && table.rows > 0 ? cellAt(column, 0) : null;
    return typeof cell === 'string' ? cell : undefined;
  };
  const unit = isLong ? text(units) : undefined;
  return {
    title: (isLong ? field?.codes?.[figure] : field?.label) ?? { zh: figure, en: figure },
    unit: unit === undefined ? (field?.unit ?? { zh: '', en: '' }) : { zh: unit, en: formatUnit(unit, 'en') },
    owner: (isLong ? text(owners) : undefined) ?? card.about.owner.name,
    points,
    last,
    before: part ? null : (told.at(-2)?.value ?? null),
    yearBefore: part ? null : (told.find((point) => point.period === year)?.value ?? null),
    isProvisional: last?.provisional ?? false,
    ...(part && { partUntil: part }),
    whole: points.filter((point) => partUntil(point.period, lastDay) === undefined),
  };
}
