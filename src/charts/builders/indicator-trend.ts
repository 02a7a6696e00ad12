import { type ChartBuilder, say } from '../chart-spec';
import { baseOption, categoryAxis, valueAxis } from '../option-parts';
import { seriesMarks } from '../series-marks';

export interface IndicatorSeries {
  readonly name: string;
  readonly unit: string;
  readonly target: number | null;
  readonly points: readonly { readonly period: string; readonly value: number | null; readonly provisional: boolean }[];
}

/** A figure over time with its target; gaps stay gaps, provisional points are hollow. */
export const indicatorTrend: ChartBuilder<IndicatorSeries> = ({ name, unit, target, points }, look) => {
  const told = points.filter(({ value }) => value !== null);
  const last = told.at(-1);
  const year = last
    ? told.find(({ period }) => period === `${Number(last.period.slice(0, 4)) - 1}${last.period.slice(4)}`)
    : undefined;
  const change = last?.value != null && year?.value ? (last.value - year.value) / Math.abs(year.value) : null;
  const figure = (value: number | null) =>
    value === null
      ? '—'
      : new Intl.NumberFormat(look.language, { maximumFractionDigits: value < 1000 ? 1 : 0 }).format(value);
  const sentence = !last
    ? say(look, '没有数据。', 'No data.')
    : say(
        look,
        `${last.period} 为 ${figure(last.value)} ${unit}${last.provisional ? '（初步数）' : ''}${change === null ? '' : `，同比${change >= 0 ? '上升' : '下降'} ${Math.abs(change * 100).toFixed(1)}%`}。`,
        `${figure(last.value)} ${unit} in ${last.period}${last.provisional ? ' (provisional)' : ''}${change === null ? '' : `, ${change >= 0 ? 'up' : 'down'} ${Math.abs(change * 100).toFixed(1)}% on the year before`}.`,
      );
  return {
    sentence,
    height: 190,
    table: {
      columns: [say(look, '时期', 'Period'), `${name} (${unit})`],
      rows: points.map(({ period, value }) => [period, value]),
    },
    needs: ['axes'],
    marks: seriesMarks(
      {
        series: [name],
        items: points.map(({ period }) => ({ name: period })),
        value: (_, index) => points[index]?.value ?? null,
        unit,
        at: (_, index) => {
          const value = points[index]?.value ?? null;
          return value === null ? null : [index, value];
        },
      },
      look,
    ),
    option: {
      ...baseOption(look, sentence),
      tooltip: { ...baseOption(look, sentence).tooltip, trigger: 'axis' },
      grid: { left: 4, right: 14, top: 14, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: categoryAxis(
        look,
        points.map(({ period }) => period),
        { axisLabel: { color: look.ink3, fontSize: 11, hideOverlap: true } },
      ),
      yAxis: valueAxis(look, { scale: true }),
      series: [
        {
          name,
          type: 'line',
          connectNulls: false,
          symbolSize: 5,
          lineStyle: { color: look.act, width: 2 },
          itemStyle: { color: look.act },
          data: points.map(({ value, provisional }) =>
            value === null
              ? { value: '-' }
              : provisional
                ? { value, symbol: 'emptyCircle', symbolSize: 9 }
                : { value, symbol: 'none' },
          ),
          ...(target !== null && {
            markLine: {
              symbol: 'none',
              silent: true,
              lineStyle: { color: look.green, type: 'dashed' },
              label: {
                formatter: say(look, `目标 ${figure(target)}`, `Target ${figure(target)}`),
                color: look.green,
                fontSize: 11,
                position: 'insideEndTop',
              },
              data: [{ yAxis: target }],
            },
          }),
        },
      ],
    },
  };
};
