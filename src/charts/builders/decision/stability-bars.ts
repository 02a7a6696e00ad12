import { formatShare } from '@/i18n';
import { type ChartBuilder, say } from '../../chart-spec';
import { baseOption, legendOf, valueAxis } from '../../option-parts';
import { seriesMarks } from '../../series-marks';
import { lyingRows, points, rowsGrid, rowsHeight } from './lying-rows';

export interface StabilityBars {
  readonly leader: string;
  readonly rows: readonly {
    readonly of: string;
    readonly weight: number;
    readonly low: number;
    readonly high: number;
    readonly below: string | null;
    readonly above: string | null;
  }[];
}

/** How far the weight of each criterion can move, the others in proportion, before another option is first. */
export const stabilityBars: ChartBuilder<StabilityBars> = ({ leader, rows }, look) => {
  const share = (value: number) => formatShare(value, look.language);
  const room = ({ weight, low, high, below, above }: StabilityBars['rows'][number]) =>
    Math.min(below ? weight - low : 2, above ? high - weight : 2);
  const tightest = rows.toSorted((a, b) => room(a) - room(b))[0];
  const sentence =
    !tightest || room(tightest) > 1
      ? say(
          look,
          `改变任何单一准则的权重，“${leader}”都居首。`,
          `Whatever the weight of any one criterion, “${leader}” stays first.`,
        )
      : say(
          look,
          `最敏感的是“${tightest.of}”：权重在 ${share(tightest.low)} 至 ${share(tightest.high)} 之间时“${leader}”居首，现为 ${share(tightest.weight)}。`,
          `“${tightest.of}” matters most: “${leader}” stays first while it weighs ${share(tightest.low)} to ${share(tightest.high)}; it weighs ${share(tightest.weight)}.`,
        );
  const [range, now] = [say(look, '仍居首的范围', 'stays first'), say(look, '现权重', 'weight now')];
  const heads = {
    columns: [
      say(look, '准则', 'Criterion'),
      say(look, '现权重 %', 'Weight %'),
      say(look, '下限 %', 'From %'),
      say(look, '上限 %', 'To %'),
      say(look, '低于下限时居首', 'First below'),
      say(look, '高于上限时居首', 'First above'),
    ],
    rows: rows.map(({ of, weight, low, high, below, above }) => [
      of,
      points(weight),
      points(low),
      points(high),
      below,
      above,
    ]),
  };
  return {
    sentence,
    height: rowsHeight(rows.length),
    table: heads,
    needs: ['axes'],
    marks: seriesMarks(
      {
        series: [range, now],
        items: rows.map(({ of }) => ({ name: of })),
        value: (row, at) => points((row === 0 ? (rows[at]?.high ?? 0) - (rows[at]?.low ?? 0) : rows[at]?.weight) ?? 0),
        unit: '%',
        seriesIndex: (row) => row + 1,
      },
      look,
    ),
    option: {
      ...baseOption(look, sentence, 'amounts'),
      legend: { ...legendOf(look, [range, now]), left: 0, right: 'auto' },
      grid: rowsGrid(34),
      xAxis: valueAxis(look, {
        min: 0,
        max: 100,
        axisLabel: { color: look.ink3, fontSize: 11, formatter: '{value}%' },
      }),
      yAxis: lyingRows(
        look,
        rows.map(({ of }) => of),
      ),
      series: [
        {
          type: 'bar',
          stack: 'range',
          silent: true,
          itemStyle: { color: 'transparent' },
          barWidth: 12,
          data: rows.map(({ low }) => points(low)),
        },
        {
          name: range,
          type: 'bar',
          stack: 'range',
          barWidth: 12,
          itemStyle: { color: look.blues[1], borderColor: look.act, borderWidth: 1 },
          data: rows.map(({ low, high }) => Math.max(0, Number((points(high) - points(low)).toFixed(1)))),
        },
        {
          name: now,
          type: 'scatter',
          symbol: 'diamond',
          symbolSize: 13,
          z: 5,
          itemStyle: { color: look.ink, borderColor: look.paper, borderWidth: 1 },
          data: rows.map(({ weight }, at) => [points(weight), at]),
        },
      ],
    },
  };
};
