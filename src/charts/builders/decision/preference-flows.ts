import { formatNumber } from '@/i18n';
import { type ChartBuilder, say } from '../../chart-spec';
import { baseOption, legendOf, valueAxis } from '../../option-parts';
import { seriesMarks } from '../../series-marks';
import { levelFirst, quotedNames } from '../level-first';
import { lyingRows, points, rowsGrid, rowsHeight } from './lying-rows';

export interface PreferenceFlows {
  /** Highest net flow first. */
  readonly options: readonly {
    readonly name: string;
    readonly leaving: number;
    readonly entering: number;
    readonly net: number;
  }[];
  readonly incomparable: readonly { readonly a: string; readonly b: string }[];
}

/** PROMETHEE: how far each option outranks the others, how far it is outranked, and the balance. */
export const preferenceFlows: ChartBuilder<PreferenceFlows> = ({ options, incomparable }, look) => {
  const [first] = options;
  const pairs = incomparable.map(({ a, b }) => say(look, `“${a}”与“${b}”`, `“${a}” and “${b}”`));
  const torn =
    pairs.length > 0
      ? say(look, `；${pairs.join('、')}各有胜负，难分高下`, `; ${pairs.join(', ')} each win in their own way`)
      : '';
  const level = levelFirst(options, ({ net }) => net);
  const isTied = level.length > 1;
  const sentence = first
    ? say(
        look,
        `${quotedNames(level, 'zh')}净流量${isTied ? '同为' : ''}最高，${formatNumber(points(first.net), look.language)}（−100 至 100）${torn}。`,
        `${quotedNames(level, 'en')} ${isTied ? 'share' : 'has'} the highest net flow, ${formatNumber(points(first.net), look.language)} (of −100 to 100)${torn}.`,
      )
    : say(look, '没有可比较的方案。', 'No options to compare.');
  const names = [
    say(look, '胜过其他方案', 'Outranks'),
    say(look, '被其他方案胜过', 'Is outranked'),
    say(look, '净流量', 'Net flow'),
  ];
  const columns = options.map((one) => [points(one.leaving), -points(one.entering), points(one.net)] as const);
  return {
    sentence,
    height: rowsHeight(options.length),
    table: {
      columns: [say(look, '方案', 'Option'), ...names],
      rows: options.map(({ name }, at) => [name, ...(columns[at] ?? [])]),
    },
    needs: ['axes'],
    marks: seriesMarks(
      { series: names, items: options.map(({ name }) => ({ name })), value: (row, at) => columns[at]?.[row] ?? null },
      look,
    ),
    option: {
      ...baseOption(look, sentence),
      legend: { ...legendOf(look, names), left: 0, right: 'auto' },
      grid: rowsGrid(34),
      xAxis: valueAxis(look),
      yAxis: lyingRows(
        look,
        options.map(({ name }) => name),
      ),
      series: [
        {
          name: names[0],
          type: 'bar',
          stack: 'flow',
          barMaxWidth: 14,
          itemStyle: { color: look.act },
          data: columns.map(([leaving]) => leaving),
        },
        {
          name: names[1],
          type: 'bar',
          stack: 'flow',
          barMaxWidth: 14,
          itemStyle: { color: look.stances[1] },
          data: columns.map(([, entering]) => entering),
        },
        {
          name: names[2],
          type: 'scatter',
          symbol: 'diamond',
          symbolSize: 12,
          z: 5,
          itemStyle: { color: look.ink, borderColor: look.paper, borderWidth: 1 },
          data: columns.map(([, , net], at) => [net, at]),
        },
      ],
    },
  };
};
