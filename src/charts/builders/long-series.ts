import { civilDate } from '@/core/kernel';
import { axisScale, formatDay, formatFigure, formatUnit } from '@/i18n';
import { type ChartBuilder, type ChartLook, type ChartTable, type MarkRow, say } from '../chart-spec';
import { numberAxis } from '../number-axis';
import { baseOption, categoryColour, gridOf, legendOf, valueAxis } from '../option-parts';
import { tooltipFormatter } from '../tooltip';
import { spokenFigure } from './time-series-words';

export interface LongSeriesData {
  readonly unit: string;
  /** Moments in milliseconds since 1970 (UTC), rising; shown in the time of the city, UTC+8. */
  readonly times: Float64Array;
  /** One value per moment; NaN is a gap. At most six. */
  readonly series: readonly { readonly name: string; readonly values: Float64Array }[];
}

const SHANGHAI = 8 * 3_600_000;

const momentText = (time: number, look: ChartLook) => {
  const text = new Date(time + SHANGHAI).toISOString();
  return `${formatDay(civilDate(text.slice(0, 10)), look.language)}${text.slice(11, 16) === '00:00' ? '' : ` ${text.slice(11, 16)}`}`;
};

interface Extremes {
  readonly least: number;
  readonly most: number;
  readonly mostAt: number;
  readonly told: number;
}

function extremesOf(values: Float64Array): Extremes {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let mostAt = -1;
  let told = 0;
  // By index: an iterator over a million readings takes longer than all else here.
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    told += 1;
    if (value < least) least = value;
    if (value > most) {
      most = value;
      mostAt = index;
    }
  }
  return { least, most, mostAt, told };
}

/** Tens of thousands of readings: typed arrays as they come, sampled to what the width can show, zoomable. */
export const longSeries: ChartBuilder<LongSeriesData> = ({ unit, times, series: all }, look) => {
  const series = all.slice(0, 6);
  const extremes = series.map(({ values }) => extremesOf(values));
  const first = extremes[0];
  const largest = extremes.reduce(
    (sum, { told, least, most }) => (told ? Math.max(sum, Math.abs(least), Math.abs(most)) : sum),
    0,
  );
  const scale = axisScale(largest, unit, look.language);
  const sentence =
    !first || first.told === 0
      ? say(look, '没有可画的数据。', 'No data to draw.')
      : say(
          look,
          `${series[0]?.name ?? ''}共 ${first.told} 个读数，最低 ${formatFigure(first.least, unit, look.language)}，最高 ${formatFigure(first.most, unit, look.language)}（${momentText(times[first.mostAt] ?? 0, look)}）。`,
          `${first.told} readings of ${series[0]?.name ?? ''}, from ${formatFigure(first.least, unit, look.language)} to ${formatFigure(first.most, unit, look.language)} (${momentText(times[first.mostAt] ?? 0, look)}).`,
        );
  let rows: ChartTable['rows'] | undefined;
  const rowsOf = () =>
    Array.from(times, (time, index) => [
      momentText(time, look),
      ...series.map(({ values }) => {
        const value = values[index] ?? Number.NaN;
        return Number.isNaN(value) ? null : value;
      }),
    ]);
  const table: ChartTable = {
    columns: [say(look, '时间', 'Time'), ...series.map(({ name }) => `${name} (${formatUnit(unit, look.language)})`)],
    /** Made when the table or a download asks for it: a million rows are not built to draw a line. */
    get rows() {
      rows ??= rowsOf();
      return rows;
    },
  };
  const label = (row: number, index: number) =>
    `${momentText(times[index] ?? 0, look)}${say(look, '，', ', ')}${series[row]?.name ?? ''} ${spokenFigure(Number.isNaN(series[row]?.values[index] ?? Number.NaN) ? null : (series[row]?.values[index] ?? null), unit, look)}`;
  const marks: readonly MarkRow[] = series.map(({ name, values }, row) => ({
    name,
    length: times.length,
    at: (index) => {
      const time = times[index];
      const value = values[index];
      if (time === undefined || value === undefined) return null;
      return {
        label: label(row, index),
        key: new Date(time + SHANGHAI).toISOString().slice(0, 10),
        seriesIndex: row,
        dataIndex: index,
        ...(!Number.isNaN(value) && { at: [time, value / scale.divisor] as const }),
      };
    },
  }));
  return {
    sentence,
    height: 260,
    size: times.length * series.length,
    table,
    needs: ['axes', 'zoom'],
    marks,
    stretch: (from, to) => ({
      from: new Date(from + SHANGHAI).toISOString().slice(0, 10),
      to: new Date(to + SHANGHAI).toISOString().slice(0, 10),
    }),
    option: {
      ...baseOption(look, sentence),
      useUTC: true,
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        trigger: 'axis',
        formatter: tooltipFormatter(({ seriesIndex = 0, dataIndex = 0 }) => label(seriesIndex, dataIndex)),
      },
      ...(series.length > 1 && {
        legend: legendOf(
          look,
          series.map(({ name }) => name),
        ),
      }),
      grid: gridOf({ top: series.length > 1 ? 44 : 28, bottom: 34 }),
      dataZoom: [{ type: 'inside' }, { type: 'slider', height: 18, bottom: 4, showDetail: false }],
      xAxis: {
        type: 'time',
        axisLabel: { color: look.ink3, fontSize: 11, hideOverlap: true },
        axisLine: { lineStyle: { color: look.line } },
        axisTick: { show: false },
      },
      yAxis: valueAxis(look, { scale: true, ...numberAxis(look, scale.unit) }),
      series: series.map(({ name, values }, index) => ({
        name,
        type: 'line',
        sampling: 'lttb',
        showSymbol: false,
        connectNulls: false,
        lineStyle: { color: categoryColour(look, index), width: 1.5 },
        itemStyle: { color: categoryColour(look, index) },
        emphasis: { disabled: true },
        dimensions: ['time', 'value'],
        data: interleaved(times, values, scale.divisor),
      })),
    },
  };
};

function interleaved(times: Float64Array, values: Float64Array, divisor: number): Float64Array {
  const flat = new Float64Array(times.length * 2);
  for (let index = 0; index < times.length; index += 1) {
    flat[index * 2] = times[index] ?? Number.NaN;
    flat[index * 2 + 1] = (values[index] ?? Number.NaN) / divisor;
  }
  return flat;
}
