import { formatNumber } from '@/i18n';
import { type ChartBuilder, say } from '../../chart-spec';
import { baseOption, legendOf, valueAxis } from '../../option-parts';
import { seriesMarks } from '../../series-marks';
import { lyingRows, rowsGrid, rowsHeight } from './lying-rows';

export interface RoundMoves {
  readonly lowest: number;
  readonly highest: number;
  /** Medians by round, oldest first, null where an item was not asked; the middle half in the last round. */
  readonly items: readonly {
    readonly name: string;
    readonly medians: readonly (number | null)[];
    readonly quartiles: readonly [number, number] | null;
  }[];
}

/** Where the middle of the panel stood in the first round and where it stands in the last, with the middle half. */
export const roundMoves: ChartBuilder<RoundMoves> = ({ lowest, highest, items }, look) => {
  const ends = items.map(({ medians }) => ({ first: medians[0] ?? null, last: medians.at(-1) ?? null }));
  const moved = items
    .flatMap(({ name }, at) => {
      const { first = null, last = null } = ends[at] ?? {};
      return first === null || last === null ? [] : [{ name, by: last - first }];
    })
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
  const sentence =
    items.length === 0
      ? say(look, '还没有征询。', 'No round yet.')
      : !moved || moved.by === 0
        ? say(look, '与首轮相比，各项的中位数没有变化。', 'No median has moved since the first round.')
        : say(
            look,
            `与首轮相比，“${moved.name}”的中位数变化最大，${moved.by > 0 ? '升' : '降'} ${formatNumber(Math.abs(moved.by), look.language)}。`,
            `Since the first round the median of “${moved.name}” moved most: ${moved.by > 0 ? 'up' : 'down'} ${formatNumber(Math.abs(moved.by), look.language)}.`,
          );
  const names = [
    say(look, '末轮中间一半', 'Middle half, last round'),
    say(look, '首轮中位数', 'Median, first round'),
    say(look, '末轮中位数', 'Median, last round'),
  ];
  const half = (at: number, side: 0 | 1) => items[at]?.quartiles?.[side] ?? ends[at]?.last ?? lowest;
  const told = (row: number, at: number) => {
    const value = row === 1 ? ends[at]?.first : row === 2 ? ends[at]?.last : half(at, 1) - half(at, 0);
    return value ?? null;
  };
  return {
    sentence,
    height: rowsHeight(items.length),
    table: {
      columns: [say(look, '事项', 'Item'), names[1] ?? '', names[2] ?? '', 'Q1', 'Q3'],
      rows: items.map(({ name, quartiles }, at) => [
        name,
        ends[at]?.first ?? null,
        ends[at]?.last ?? null,
        quartiles?.[0] ?? null,
        quartiles?.[1] ?? null,
      ]),
    },
    needs: ['axes'],
    marks: seriesMarks(
      { series: names, items: items.map(({ name }) => ({ name })), value: told, seriesIndex: (row) => row + 1 },
      look,
    ),
    option: {
      ...baseOption(look, sentence),
      legend: { ...legendOf(look, names), left: 0, right: 'auto' },
      grid: rowsGrid(look.narrow ? 56 : 34),
      xAxis: valueAxis(look, { min: lowest, max: highest }),
      yAxis: lyingRows(
        look,
        items.map(({ name }) => name),
      ),
      series: [
        {
          type: 'bar',
          stack: 'half',
          silent: true,
          barWidth: 10,
          itemStyle: { color: 'transparent' },
          data: items.map((_, at) => half(at, 0)),
        },
        {
          name: names[0],
          type: 'bar',
          stack: 'half',
          barWidth: 10,
          itemStyle: { color: look.blues[1] },
          data: items.map((_, at) => half(at, 1) - half(at, 0)),
        },
        {
          name: names[1],
          type: 'scatter',
          symbol: 'diamond',
          symbolSize: 11,
          z: 4,
          itemStyle: { color: look.paper, borderColor: look.ink2, borderWidth: 1.5 },
          data: ends.map(({ first }, at) => [first ?? '-', at]),
        },
        {
          name: names[2],
          type: 'scatter',
          symbolSize: 11,
          z: 5,
          itemStyle: { color: look.act },
          data: ends.map(({ last }, at) => [last ?? '-', at]),
        },
      ],
    },
  };
};
