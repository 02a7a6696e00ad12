import { formatNumber, formatShare } from '@/i18n';
import { type ChartBuilder, type MarkRow, say } from '../../chart-spec';
import { numberAxis } from '../../number-axis';
import { baseOption, categoryColour, gridOf, legendOf, legendRoom, valueAxis } from '../../option-parts';
import { tooltipFormatter } from '../../tooltip';
import { levelFirst, quotedNames } from '../level-first';

export interface MoneyCurves {
  /** By discount rate: net present value. By year: discounted sum so far. */
  readonly by: 'rate' | 'year';
  readonly unit: string;
  readonly lines: readonly {
    readonly name: string;
    readonly points: readonly (readonly [x: number, money: number])[];
  }[];
  /** The rate in use, marked. */
  readonly at?: number;
}

const SIGNIFICANT = 4;

/** Net present value over discount rates, or the discounted sum over the years: where a line crosses 0 is its internal rate, or its pay-back. */
export const moneyCurves: ChartBuilder<MoneyCurves> = ({ by, unit, lines, at }, look) => {
  const place = (x: number) => (by === 'rate' ? formatShare(x, look.language, 1) : say(look, `${x}年`, String(x)));
  const money = (value: number) =>
    `${formatNumber(Number(value.toPrecision(SIGNIFICANT)), look.language)} ${unit}`.trim();
  const nearest = (points: MoneyCurves['lines'][number]['points']) =>
    at === undefined ? points.at(-1) : points.toSorted((a, b) => Math.abs(a[0] - at) - Math.abs(b[0] - at))[0];
  const ends = lines
    .flatMap(({ name, points }) => {
      const point = nearest(points);
      return point ? [{ name, x: point[0], value: point[1] }] : [];
    })
    .toSorted((a, b) => b.value - a.value);
  const [best] = ends;
  const level = levelFirst(ends, ({ value }) => value);
  const [zh, en] = [quotedNames(level, 'zh'), quotedNames(level, 'en')];
  const [zhSame, enHas] = level.length > 1 ? ['同为', 'share'] : ['', 'has'];
  const sentence = !best
    ? say(look, '没有逐年的费用和效益。', 'No costs and benefits by year.')
    : by === 'rate'
      ? say(
          look,
          `折现率 ${place(best.x)} 时，${zh}净现值${zhSame}最大，${money(best.value)}。`,
          `At a rate of ${place(best.x)}, ${en} ${enHas} the largest net present value, ${money(best.value)}.`,
        )
      : say(
          look,
          `到 ${place(best.x)}，${zh}累计折现净额${zhSame}最大，${money(best.value)}。`,
          `By ${place(best.x)}, ${en} ${enHas} the largest discounted sum, ${money(best.value)}.`,
        );
  const label = (name: string, [x, value]: readonly [number, number]) =>
    `${name}${say(look, '，', ', ')}${place(x)} ${money(value)}`;
  const marks: readonly MarkRow[] = lines.map(({ name, points }, row) => ({
    name,
    length: points.length,
    at: (index) => {
      const point = points[index];
      return (point && { label: label(name, point), key: name, seriesIndex: row, dataIndex: index, at: point }) || null;
    },
  }));
  const names = lines.map(({ name }) => name);
  const dashes = ['solid', 'dashed', 'dotted'] as const;
  const [xs] = lines;
  return {
    sentence,
    height: 280,
    table: {
      columns: [by === 'rate' ? say(look, '折现率', 'Rate') : say(look, '年', 'Year'), ...names],
      rows: (xs?.points ?? []).map(([x], k) => [
        by === 'rate' ? place(x) : x,
        ...lines.map(({ points }) => {
          const value = points[k]?.[1];
          return value === undefined ? null : Number(value.toPrecision(8));
        }),
      ]),
    },
    needs: ['axes'],
    marks,
    option: {
      ...baseOption(look, sentence),
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        formatter: tooltipFormatter(({ seriesIndex = 0, dataIndex = 0 }) => {
          const line = lines[seriesIndex];
          const point = line?.points[dataIndex];
          return line && point ? label(line.name, point) : null;
        }),
      },
      legend: { ...legendOf(look, names), left: 0, right: 'auto' },
      grid: gridOf({ top: legendRoom(look, names) + 24, right: 22 }),
      xAxis: valueAxis(look, {
        min: 'dataMin',
        max: 'dataMax',
        splitLine: { show: false },
        ...(by === 'year' && { minInterval: 1 }),
        axisLabel: {
          color: look.ink3,
          fontSize: 11,
          hideOverlap: true,
          formatter: (x: number) => (by === 'rate' ? formatShare(x, look.language) : String(x)),
        },
      }),
      yAxis: valueAxis(look, { ...numberAxis(look, unit) }),
      series: lines.map(({ name, points }, row) => ({
        name,
        type: 'line',
        symbol: 'none',
        lineStyle: { width: 2, type: dashes[row % dashes.length] },
        itemStyle: { color: categoryColour(look, row) },
        data: points.map((point) => [...point]),
        ...(row === 0 && {
          markLine: {
            symbol: 'none',
            silent: true,
            animation: false,
            label: { show: false },
            lineStyle: { color: look.ink3, type: 'solid', width: 1 },
            data: [{ yAxis: 0 }, ...(at === undefined ? [] : [{ xAxis: at, lineStyle: { type: 'dashed' } }])],
          },
        }),
      })),
    },
  };
};
