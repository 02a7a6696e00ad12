import { type Column, cellAt } from '@/analysis/tables';
import { type LongSeriesData, periodEnds } from '@/charts';
import { cityInstant } from '@/core/kernel';
import type { Language } from '@/i18n';
import { type Figure, labelOf, unitOf } from './figure';

/** Rows as readings in time, in rising order; a period stands at its first day, in the time of the city. */
export function longTimesOf(figure: Figure, x: Column, numbers: readonly Column[], language: Language): LongSeriesData {
  const moments = Array.from({ length: figure.table.rows }, (_, row) => ({
    row,
    time: momentOfPeriod(String(cellAt(x, row))),
  }))
    .filter(({ time }) => Number.isFinite(time))
    .sort((a, b) => a.time - b.time);
  return {
    unit: numbers[0] ? unitOf(figure, numbers[0].name) : '',
    times: Float64Array.from(moments, ({ time }) => time),
    series: numbers.map((column) => ({
      name: labelOf(figure, column.name, language),
      values: Float64Array.from(moments, ({ row }) => {
        const cell = cellAt(column, row);
        return typeof cell === 'number' ? cell : Number.NaN;
      }),
    })),
  };
}

const momentOfPeriod = (period: string): number => cityInstant(period.includes('T') ? period : periodEnds(period)[0]);
