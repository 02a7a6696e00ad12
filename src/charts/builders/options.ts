import { type ChartBuilder, say } from '../chart-spec';
import { baseOption, categoryAxis, legendOf, valueAxis } from '../option-parts';
import { seriesMarks } from '../series-marks';
import { levelFirst, quotedNames } from './level-first';

export interface OptionScores {
  readonly criteria: readonly string[];
  /** Best first. */
  readonly options: readonly {
    readonly name: string;
    readonly contributions: readonly (number | null)[];
    readonly value: number;
    /** Out of the running: never named as first. */
    readonly isOut?: boolean;
  }[];
}

/** Options by their weighted value, each bar made of what every criterion contributes. */
export const optionsComparison: ChartBuilder<OptionScores> = ({ criteria, options }, look) => {
  const first = options[0];
  const level = levelFirst(
    options.filter(({ isOut }) => !isOut),
    ({ value }) => value,
    0.005,
  );
  const sentence = !first
    ? say(look, '没有可比较的方案。', 'No options to compare.')
    : level.length > 1
      ? say(look, `${quotedNames(level, 'zh')}不分先后。`, `${quotedNames(level, 'en')} tie.`)
      : say(
          look,
          `“${first.name}”综合得分最高，${(first.value * 100).toFixed(0)} 分。`,
          `“${first.name}” scores highest, ${(first.value * 100).toFixed(0)} of 100.`,
        );
  const legendRoom = look.narrow && criteria.length > 3 ? 20 : 0; // the legend takes a second line
  const colours = [look.act, look.blues[2], look.violet, look.stances[1], look.green, look.ink3];
  return {
    sentence,
    height: 66 + legendRoom + options.length * 34,
    table: {
      columns: [say(look, '方案', 'Option'), ...criteria, say(look, '合计', 'Total')],
      rows: options.map((o) => [
        o.name,
        ...o.contributions.map((c) => (c === null ? null : Number((c * 100).toFixed(1)))),
        Number((o.value * 100).toFixed(1)),
      ]),
    },
    needs: ['axes'],
    marks: seriesMarks(
      {
        series: criteria,
        items: options.map(({ name }) => ({ name })),
        value: (row, index) => {
          const part = options[index]?.contributions[row];
          return part === null || part === undefined ? null : Number((part * 100).toFixed(1));
        },
      },
      look,
    ),
    option: {
      ...baseOption(look, sentence),
      legend: { ...legendOf(look, criteria), left: 0, right: 'auto' },
      grid: {
        left: 4,
        right: 24,
        top: 34 + legendRoom,
        bottom: 4,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: valueAxis(look, { max: 100 }),
      yAxis: categoryAxis(
        look,
        options.map(({ name }) => name),
        {
          inverse: true,
          axisLabel: { color: look.ink, fontSize: 12, width: look.narrow ? 100 : 170, overflow: 'break' },
        },
      ),
      series: criteria.map((name, index) => ({
        name,
        type: 'bar',
        stack: 'v',
        barMaxWidth: 16,
        itemStyle: { color: colours[index % colours.length], borderColor: look.paper, borderWidth: 1 },
        data: options.map(({ contributions }) => Number(((contributions[index] ?? 0) * 100).toFixed(1))),
      })),
    },
  };
};
