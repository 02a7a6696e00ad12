import { formatNumber, formatShare } from '@/i18n';
import { type ChartBuilder, type MarkRow, say } from '../../chart-spec';
import { numberAxis } from '../../number-axis';
import { baseOption, categoryColour, gridOf, legendOf, legendRoom, valueAxis } from '../../option-parts';
import { tooltipFormatter } from '../../tooltip';

export interface ChanceCurves {
  readonly unit: string;
  readonly lines: readonly {
    readonly name: string;
    /** Chance of a result below 0. */
    readonly loss: number;
    /** Results from the least to the greatest in equal steps of chance, 0 to 100 %. */
    readonly percentiles: readonly number[];
  }[];
}

/** Steps of the table, 5 % each. */
const ROWS = 20;

/** How likely a net present value is at most so much: the higher a line stands at 0, the likelier a loss; the further right, the more it brings. */
export const chanceCurves: ChartBuilder<ChanceCurves> = ({ unit, lines }, look) => {
  const number = (value: number) => formatNumber(Number(value.toPrecision(4)), look.language);
  const share = (value: number) => formatShare(value, look.language);
  const shareAt = (index: number, count: number) => index / Math.max(1, count - 1);
  const losses = lines.toSorted((a, b) => b.loss - a.loss);
  const [riskiest] = losses;
  const sentence = !riskiest
    ? say(look, '没有模拟结果。', 'Nothing was simulated.')
    : say(
        look,
        `净现值为负的可能：${losses.map(({ name, loss }) => `“${name}” ${share(loss)}`).join('，')}。`,
        `Chance of a net present value below zero: ${losses.map(({ name, loss }) => `“${name}” ${share(loss)}`).join(', ')}.`,
      );
  const label = (name: string, value: number, chance: number) =>
    say(
      look,
      `${name}，不超过 ${number(value)} ${unit} 的可能 ${share(chance)}`,
      `${name}, at most ${number(value)} ${unit}: ${share(chance)}`,
    );
  const marks: readonly MarkRow[] = lines.map(({ name, percentiles }, row) => ({
    name,
    length: percentiles.length,
    at: (index) => {
      const value = percentiles[index];
      if (value === undefined) return null;
      const chance = shareAt(index, percentiles.length);
      return {
        label: label(name, value, chance),
        key: name,
        seriesIndex: row,
        dataIndex: index,
        at: [value, chance] as const,
      };
    },
  }));
  const names = lines.map(({ name }) => name);
  const dashes = ['solid', 'dashed', 'dotted'] as const;
  return {
    sentence,
    height: 280,
    table: {
      columns: [say(look, '不超过的可能', 'Chance of at most'), ...names],
      rows: (lines[0]?.percentiles ?? []).flatMap((_, index, all) =>
        index % Math.max(1, Math.round((all.length - 1) / ROWS)) === 0
          ? [
              [
                share(shareAt(index, all.length)),
                ...lines.map(({ percentiles }) => Number((percentiles[index] ?? 0).toPrecision(6))),
              ],
            ]
          : [],
      ),
    },
    needs: ['axes'],
    marks,
    option: {
      ...baseOption(look, sentence),
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        formatter: tooltipFormatter(({ seriesIndex = 0, dataIndex = 0 }) => {
          const line = lines[seriesIndex];
          const value = line?.percentiles[dataIndex];
          return line && value !== undefined
            ? label(line.name, value, shareAt(dataIndex, line.percentiles.length))
            : null;
        }),
      },
      legend: { ...legendOf(look, names), left: 0, right: 'auto' },
      grid: gridOf({ top: legendRoom(look, names) + 12, right: 22, bottom: 26 }),
      xAxis: valueAxis(look, { scale: true, ...numberAxis(look, unit), nameLocation: 'middle', nameGap: 26 }),
      yAxis: valueAxis(look, {
        min: 0,
        max: 1,
        axisLabel: { color: look.ink3, fontSize: 11, formatter: (value: number) => share(value) },
      }),
      series: lines.map(({ name, percentiles }, row) => ({
        name,
        type: 'line',
        symbol: 'none',
        lineStyle: { width: 2, type: dashes[row % dashes.length] },
        itemStyle: { color: categoryColour(look, row) },
        data: percentiles.map((value, index) => [value, shareAt(index, percentiles.length)]),
        ...(row === 0 && {
          markLine: {
            symbol: 'none',
            silent: true,
            animation: false,
            label: { show: false },
            lineStyle: { color: look.ink3, type: 'solid', width: 1 },
            data: [{ xAxis: 0 }],
          },
        }),
      })),
    },
  };
};
