import { formatShare, percentsOf } from '@/i18n';
import { type ChartBuilder, say } from '../../chart-spec';
import { baseOption, legendOf, legendRoom, valueAxis } from '../../option-parts';
import { seriesMarks } from '../../series-marks';
import { levelFirst, quotedNames } from '../level-first';
import { lyingRows, rowsGrid, rowsHeight } from './lying-rows';

export interface RankShares {
  /** Shares of the weightings by rank, each row together 1. */
  readonly options: readonly { readonly name: string; readonly ranks: readonly number[] }[];
  /** Of a share, at its largest; null: exact. */
  readonly error: number | null;
}

/** Under what share of all weightings each option takes each rank. */
export const rankShares: ChartBuilder<RankShares> = ({ options, error }, look) => {
  const percents = options.map(({ ranks }) => percentsOf(ranks));
  // Shares no farther apart than twice their error are not told apart.
  const level = levelFirst(options, ({ ranks }) => ranks[0] ?? 0, Math.max(1e-9, 2 * (error ?? 0)));
  const [best] = level;
  const isTied = level.length > 1;
  const never = options.filter(({ ranks }) => (ranks[0] ?? 0) === 0).map(({ name }) => `“${name}”`);
  const first = formatShare((percents[best ? options.indexOf(best) : 0]?.[0] ?? 0) / 100, look.language);
  const sentence = best
    ? say(
        look,
        `不预设权重时，${quotedNames(level, 'zh')}${isTied ? '各' : ''}在${isTied ? '约' : ''} ${first} 的权重组合中居首${never.length > 0 ? `；${never.join('、')}从不居首` : ''}。`,
        `With no weights presumed, ${quotedNames(level, 'en')} ${isTied ? 'are each' : 'is'} first under ${isTied ? 'about ' : ''}${first} of all weightings${never.length > 0 ? `; ${never.join(', ')} never ${never.length > 1 ? 'are' : 'is'}` : ''}.`,
      )
    : say(look, '没有可比较的方案。', 'No options to compare.');
  const names = options.map((_, rank) => say(look, `第 ${rank + 1} 名`, `Rank ${rank + 1}`));
  const shades = [look.act, look.blues[3], look.blues[1], look.blues[0], look.line, look.ground];
  const room = legendRoom(look, names);
  const within = error === null ? '' : say(look, ` ±${(error * 100).toFixed(1)}`, ` ±${(error * 100).toFixed(1)}`);
  return {
    sentence,
    height: rowsHeight(options.length, room),
    table: {
      columns: [say(look, '方案', 'Option'), ...names.map((name) => `${name} %${within}`)],
      rows: options.map(({ name }, at) => [name, ...names.map((_, rank) => percents[at]?.[rank] ?? 0)]),
    },
    needs: ['axes'],
    marks: seriesMarks(
      {
        series: names,
        items: options.map(({ name }) => ({ name })),
        value: (rank, at) => percents[at]?.[rank] ?? 0,
        unit: '%',
      },
      look,
    ),
    option: {
      ...baseOption(look, sentence),
      legend: { ...legendOf(look, names), left: 0, right: 'auto' },
      grid: rowsGrid(room + 6),
      xAxis: valueAxis(look, { max: 100, axisLabel: { color: look.ink3, fontSize: 11, formatter: '{value}%' } }),
      yAxis: lyingRows(
        look,
        options.map(({ name }) => name),
      ),
      series: names.map((name, rank) => ({
        name,
        type: 'bar',
        stack: 'ranks',
        barMaxWidth: 18,
        itemStyle: { color: shades[Math.min(rank, shades.length - 1)], borderColor: look.paper, borderWidth: 1 },
        data: options.map((_, at) => percents[at]?.[rank] ?? 0),
      })),
    },
  };
};
