import { type ChartLook, say } from '../chart-spec';
import { categoryColour } from '../option-parts';
import type { TimePoint, TimeSeriesData } from './time-series-data';
import type { PlacedLine } from './time-series-words';

/** Lines of which `series` are drawn, and where each of them stands among the series. */
export interface DrawnLines {
  readonly series: readonly object[];
  /** Index of the series that carries the points of the n-th line. */
  readonly carrier: readonly number[];
}

const gap = '-';
/** With more periods the dots of a line run into each other. */
const MOST_DOTTED = 60;

function pointOf(point: TimePoint | undefined, divisor: number, look: ChartLook, colour: string, isBar: boolean) {
  if (!point || point.value === null) return gap;
  const value = point.value / divisor;
  const isOpen = point.status === 'provisional' || point.status === 'forecast';
  if (isBar)
    return isOpen
      ? { value, itemStyle: { color: look.paper, borderColor: colour, borderWidth: 1.5, borderType: 'dashed' } }
      : value;
  if (isOpen)
    return {
      value,
      symbol: 'circle',
      symbolSize: 8,
      itemStyle: { color: look.paper, borderColor: colour, borderWidth: 2 },
    };
  if (point.status === 'revised') return { value, symbol: 'diamond', symbolSize: 9 };
  return value; // a bare number is cheaper for the engine than an item
}

/** A point without a neighbour to be joined with: the line alone would not show it. */
const standsAlone = ({ at }: PlacedLine, periods: readonly string[], index: number): boolean =>
  [index - 1, index + 1].every((beside) => typeof at.get(periods[beside] ?? '')?.value !== 'number');

/** A forecast is its own dashed line that starts at the last known point, with its interval as a band. */
function forecastOf(line: PlacedLine, periods: readonly string[], divisor: number, colour: string) {
  const known = line.points.filter(({ value, status }) => value !== null && status !== 'forecast').at(-1)?.period;
  const from = known === undefined ? 0 : periods.indexOf(known);
  const told = (period: string, index: number) => {
    const point = line.at.get(period);
    return point && index >= from && (point.status === 'forecast' || index === from) ? point : undefined;
  };
  const silent = { silent: true, symbol: 'none', tooltip: { show: false }, connectNulls: false, z: 1 };
  const bound = (pick: (point: TimePoint) => number | undefined) =>
    periods.map((period, index) => {
      const point = told(period, index);
      const value = point && (pick(point) ?? point.value);
      return value === null || value === undefined ? gap : value / divisor;
    });
  const lows = bound(({ low }) => low);
  const highs = bound(({ high }) => high);
  const hasBand = line.points.some(({ low, high }) => low !== undefined && high !== undefined);
  return [
    {
      ...silent,
      name: line.name,
      type: 'line',
      lineStyle: { color: colour, width: 2, type: 'dashed' },
      data: bound(({ value }) => value ?? undefined),
    },
    ...(hasBand
      ? [
          {
            ...silent,
            type: 'line',
            stack: `band ${line.name}`,
            stackStrategy: 'all',
            lineStyle: { opacity: 0 },
            data: lows,
          },
          {
            ...silent,
            type: 'line',
            stack: `band ${line.name}`,
            stackStrategy: 'all',
            lineStyle: { opacity: 0 },
            areaStyle: { color: colour, opacity: 0.14 },
            data: highs.map((high, index) => {
              const low = lows[index];
              return typeof high === 'number' && typeof low === 'number' ? high - low : gap;
            }),
          },
        ]
      : []),
  ];
}

/** Targets and thresholds across, events up: lines with their words. */
function markLineOf(
  data: TimeSeriesData,
  ticks: readonly string[],
  periods: readonly string[],
  divisor: number,
  look: ChartLook,
) {
  const across = [
    ...(data.targets ?? []).map((line) => ({ ...line, colour: look.green })),
    ...(data.thresholds ?? []).map((line) => ({
      ...line,
      colour: line.level ? look.lights[line.level] : look.ink3,
    })),
  ].map(({ label, value, colour }) => ({
    yAxis: value / divisor,
    lineStyle: { color: colour, type: 'dashed', width: 1.2 },
    label: { formatter: () => label, color: look.ink2, fontSize: 11, position: 'insideEndTop' },
  }));
  const up = (data.annotations ?? [])
    .filter(({ period }) => periods.includes(period))
    .map(({ period, label }, index) => ({
      xAxis: ticks[periods.indexOf(period)],
      lineStyle: { color: look.ink3, type: 'solid', width: 1 },
      label: {
        formatter: () => (label.length > 14 ? `${label.slice(0, 13)}…` : label),
        color: look.ink2,
        fontSize: 11,
        position: 'end',
        rotate: 0,
        ...(periods.indexOf(period) > periods.length * 0.75 && { align: 'right' }),
        ...(periods.indexOf(period) < periods.length * 0.1 && { align: 'left' }),
        offset: [0, index % 2 === 0 ? 0 : -13],
      },
    }));
  return across.length + up.length === 0
    ? {}
    : { markLine: { symbol: 'none', silent: true, animation: false, data: [...across, ...up] } };
}

/** All lines as ECharts series: main ones in colour, comparison pale, benchmarks thin. */
export function seriesOf(
  lines: readonly PlacedLine[],
  data: TimeSeriesData,
  periods: readonly string[],
  ticks: readonly string[],
  divisor: number,
  look: ChartLook,
): DrawnLines {
  const isLong = periods.length * lines.length > 5_000;
  const series: object[] = [];
  const carrier: number[] = [];
  let main = 0;
  for (const [index, line] of lines.entries()) {
    const role = line.role ?? 'main';
    const colour = role === 'main' ? categoryColour(look, main) : look.other;
    if (role === 'main') main += 1;
    const isBar = data.as === 'bar' && role === 'main';
    const drawn = periods.map((period, at) => {
      const point = line.at.get(period);
      if (isLong) return typeof point?.value === 'number' ? point.value / divisor : gap;
      const told = pointOf(isBar || point?.status !== 'forecast' ? point : undefined, divisor, look, colour, isBar);
      return typeof told === 'number' && !isBar && standsAlone(line, periods, at)
        ? { value: told, symbol: 'circle' }
        : told;
    });
    // Of a crowded line the dots that say something are drawn, and no others.
    const isCrowded = !isLong && periods.length > MOST_DOTTED;
    const hasSigns = isCrowded && drawn.some((told) => typeof told === 'object');
    carrier.push(series.length);
    series.push({
      name: line.name,
      type: isBar ? 'bar' : 'line',
      connectNulls: false,
      ...(data.stacked && role === 'main' && { stack: 'all' }),
      ...(isBar
        ? { barMaxWidth: 28, itemStyle: { color: colour, borderColor: look.paper, borderWidth: data.stacked ? 1 : 0 } }
        : {
            symbol: hasSigns ? 'none' : 'circle',
            symbolSize: role === 'main' ? 5 : 3,
            showSymbol: !isLong && (!isCrowded || hasSigns),
            ...(hasSigns && { showAllSymbol: true }),
            lineStyle: {
              color: colour,
              width: role === 'main' ? 2 : role === 'comparison' ? 1.6 : 1,
              opacity: role === 'comparison' ? 0.75 : 1,
            },
            itemStyle: { color: colour },
            ...(isLong && { sampling: 'lttb' }),
            ...(data.as === 'area' &&
              role === 'main' && { areaStyle: { color: colour, opacity: data.stacked ? 0.55 : 0.12 } }),
          }),
      z: role === 'main' ? 3 : 2,
      emphasis: { disabled: isLong },
      data: drawn,
      ...(index === 0 && markLineOf(data, ticks, periods, divisor, look)),
    });
    if (!isBar && line.points.some(({ status }) => status === 'forecast'))
      series.push(...forecastOf(line, periods, divisor, colour));
  }
  return { series, carrier };
}

/** What the signs of a time series mean, as far as it uses them. */
export function keyOf(lines: readonly PlacedLine[], look: ChartLook): string {
  const used = new Set(lines.flatMap(({ points }) => points.map(({ status }) => status)));
  const hasGap = lines.some(({ points }) => points.some(({ value }) => value === null));
  return [
    used.has('provisional') ? say(look, '○ 初步数', '○ provisional') : '',
    used.has('revised') ? say(look, '◆ 修订数', '◆ revised') : '',
    used.has('forecast') ? say(look, '┄ 预测及其区间', '┄ forecast with its interval') : '',
    hasGap ? say(look, '断开处没有数据', 'gaps have no data') : '',
  ]
    .filter((part) => part !== '')
    .join(say(look, ' · ', ' · '));
}
