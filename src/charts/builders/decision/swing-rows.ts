import type { ChartLook, ChartSpec } from '../../chart-spec';
import { numberAxis } from '../../number-axis';
import { baseOption, gridOf, legendOf, valueAxis } from '../../option-parts';
import { lyingRows } from './lying-rows';

interface Swings {
  readonly sentence: string;
  /** Names of the two ends. */
  readonly ends: readonly [string, string];
  /** Widest first: the result with one thing at each of its ends. */
  readonly rows: readonly { readonly name: string; readonly at: readonly [number, number] }[];
  readonly base: number;
  readonly unit?: string;
}

/** Rows of a tornado: a bar between the two ends of each, the base dashed, and the line at 0. */
export const swingRows = (look: ChartLook, { sentence, ends, rows, base, unit }: Swings): ChartSpec['option'] => ({
  ...baseOption(look, sentence),
  legend: { ...legendOf(look, ends), left: 0, right: 'auto' },
  grid: gridOf({ top: 34, right: 28, bottom: unit ? 26 : 6 }),
  xAxis: valueAxis(look, {
    scale: true,
    ...(unit && { ...numberAxis(look, unit), nameLocation: 'middle' as const, nameGap: 26 }),
  }),
  yAxis: lyingRows(
    look,
    rows.map(({ name }) => name),
  ),
  series: [
    {
      name: ends[0],
      type: 'scatter',
      symbol: 'triangle',
      symbolSize: 12,
      itemStyle: { color: look.stances[1] },
      data: rows.map(({ at }, row) => [at[0], row]),
      markLine: {
        symbol: 'none',
        silent: true,
        animation: false,
        label: { show: false },
        lineStyle: { color: look.ink3, type: 'solid', width: 8, opacity: 0.35 },
        data: rows.map(({ at: [from, to] }, row) => [{ coord: [from, row] }, { coord: [to, row] }]),
      },
    },
    {
      name: ends[1],
      type: 'scatter',
      symbolSize: 11,
      itemStyle: { color: look.act },
      data: rows.map(({ at }, row) => [at[1], row]),
      ...(rows.length > 0 && {
        markLine: {
          symbol: 'none',
          silent: true,
          animation: false,
          lineStyle: { color: look.ink3, type: 'dashed' },
          label: { show: false },
          data: [{ xAxis: base }, { xAxis: 0, lineStyle: { type: 'solid' } }],
        },
      }),
    },
  ],
});
