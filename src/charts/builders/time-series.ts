import { axisScale, formatPeriod, formatPeriodTick, formatUnit } from '@/i18n';
import { type ChartBuilder, type MarkRow, say } from '../chart-spec';
import { numberAxis } from '../number-axis';
import { baseOption, categoryAxis, gridOf, legendOf, legendRoom, valueAxis } from '../option-parts';
import { orderedPeriods } from '../periods';
import { tooltipFormatter } from '../tooltip';
import type { TimeSeriesData } from './time-series-data';
import { keyOf, seriesOf } from './time-series-option';
import { type PlacedLine, pointLabel, timeSentence } from './time-series-words';

/** The most series with a colour of their own. */
const MOST = 6;

/**
 * Figures over time: one unit for the axis, gaps stay gaps, provisional points hollow, revised marked, forecasts dashed with
 * their interval, targets and thresholds across, events up. Main lines beyond six are in the table alone, and the sentence says so.
 */
export const timeSeries: ChartBuilder<TimeSeriesData> = (data, look) => {
  const placed: readonly PlacedLine[] = data.series.map((line) => ({
    ...line,
    at: new Map(line.points.map((point) => [point.period, point])),
  }));
  const mains = placed.filter(({ role }) => role === undefined || role === 'main');
  const hidden = mains.slice(MOST);
  const lines = placed.filter((line) => !hidden.includes(line));
  const periods = orderedPeriods(placed.flatMap(({ points }) => points.map(({ period }) => period)));
  const values = lines.flatMap(({ points }) => points.flatMap(({ value, high }) => [value ?? 0, high ?? 0]));
  const largest = Math.max(
    0,
    ...[values, (data.targets ?? []).map(({ value }) => value)].map((list) =>
      list.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    ),
  );
  const scale = axisScale(largest, data.unit, look.language);
  const unitName = formatUnit(data.unit, look.language);
  const ticks = periods.map((period) => formatPeriod(period, look.language));
  const shortTicks: string[] = []; // the engine asks for each several times
  const shortTick = (index: number) => {
    shortTicks[index] ??= formatPeriodTick(periods[index] ?? '', look.language, index === 0);
    return shortTicks[index];
  };
  const { series, carrier } = seriesOf(lines, data, periods, ticks, scale.divisor, look);
  const base = timeSentence(placed, data, look);
  const sentence =
    hidden.length === 0
      ? base
      : `${base}${say(look, `另有 ${hidden.length} 项见表格。`, ` ${hidden.length} more are in the table.`)}`;
  const size = periods.length * lines.length;
  const isLong = size > 5_000;
  const marks: readonly MarkRow[] = lines.map((line, row) => ({
    name: line.name,
    length: periods.length,
    at: (index) => {
      const period = periods[index];
      const point = period === undefined ? undefined : line.at.get(period);
      if (period === undefined) return null;
      const isAt = point && point.value !== null;
      return {
        label: pointLabel(line, period, data, look),
        key: period,
        seriesIndex: carrier[row] ?? 0,
        dataIndex: index,
        ...(isAt && !data.stacked && data.as !== 'bar' && { at: [index, (point.value ?? 0) / scale.divisor] as const }),
      };
    },
  }));
  const lineOf = new Map(carrier.map((seriesIndex, row) => [seriesIndex, lines[row]]));
  const notes = data.annotations?.length ?? 0;
  const hasLegend = lines.length > 1;
  const room = hasLegend
    ? legendRoom(
        look,
        lines.map(({ name }) => name),
      )
    : 0;
  return {
    sentence,
    height: 214 + room,
    size,
    table: {
      columns: [say(look, '时期', 'Period'), ...placed.map(({ name }) => (unitName ? `${name} (${unitName})` : name))],
      rows: periods.map((period, index) => [
        ticks[index] ?? period,
        ...placed.map(({ at }) => at.get(period)?.value ?? null),
      ]),
    },
    needs: isLong ? ['axes', 'zoom'] : ['axes'],
    marks,
    key: keyOf(lines, look),
    stretch: (from, to) => {
      const first = periods[Math.max(0, Math.round(from))];
      const last = periods[Math.min(periods.length - 1, Math.round(to))];
      return first !== undefined && last !== undefined ? { from: first, to: last } : null;
    },
    option: {
      ...baseOption(look, sentence),
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        trigger: 'axis',
        formatter: tooltipFormatter(({ seriesIndex = -1, dataIndex = -1 }) => {
          const line = lineOf.get(seriesIndex);
          const period = periods[dataIndex];
          return line && period !== undefined ? pointLabel(line, period, data, look) : null;
        }),
      },
      ...(hasLegend && {
        legend: legendOf(
          look,
          lines.map(({ name }) => name),
        ),
      }),
      grid: gridOf({ top: room + 24 + (notes > 1 ? 26 : notes * 13), ...(isLong && { bottom: 34 }) }),
      ...(isLong && { dataZoom: [{ type: 'inside' }, { type: 'slider', height: 18, bottom: 4, showDetail: false }] }),
      xAxis: categoryAxis(look, ticks, {
        boundaryGap: data.as === 'bar',
        axisLabel: {
          color: look.ink3,
          fontSize: 11,
          lineHeight: 14,
          hideOverlap: true,
          formatter: (_: string, index: number) => shortTick(index),
        },
      }),
      yAxis: valueAxis(look, {
        scale: data.as !== 'bar' && !data.stacked,
        ...numberAxis(look, scale.unit),
      }),
      series,
    },
  };
};
