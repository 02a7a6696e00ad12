import { formatNumber } from '@/i18n';
import { type ChartBuilder, say } from '../../chart-spec';
import { seriesMarks } from '../../series-marks';
import { points, rowsHeight } from './lying-rows';
import { swingRows } from './swing-rows';

export interface LeadTornado {
  readonly leader: string;
  /** Lead with the scores as told. */
  readonly base: number;
  /** Widest swing first: the lead with one score at its worse and its better end. */
  readonly bars: readonly {
    readonly option: string;
    readonly criterion: string;
    readonly atWorse: number;
    readonly atBetter: number;
  }[];
}

/** What each score that is not sure does to the lead: one at a time from its worse to its better end. */
export const leadTornado: ChartBuilder<LeadTornado> = ({ leader, base, bars }, look) => {
  const number = (value: number) => formatNumber(points(value), look.language);
  const turning = bars.filter(({ atWorse, atBetter }) => Math.min(atWorse, atBetter) < 0);
  const names = bars.map(({ option, criterion }) => `${option} · ${criterion}`);
  const [widest] = bars;
  const sentence = !widest
    ? say(look, '所填数值都是确定的。', 'Every score is told as sure.')
    : turning.length === 0
      ? say(
          look,
          `任何一个不确定的数值取到范围的一端，“${leader}”都仍居首；影响最大的是“${widest.option}”的“${widest.criterion}”。`,
          `No single uncertain score takes the lead from “${leader}”; “${widest.criterion}” of “${widest.option}” moves it most.`,
        )
      : say(
          look,
          `${turning.length} 个不确定的数值各自就足以使“${leader}”失去首位；影响最大的是“${widest.option}”的“${widest.criterion}”。`,
          `${turning.length} of the uncertain scores could each take the lead from “${leader}”; “${widest.criterion}” of “${widest.option}” moves it most.`,
        );
  const series = [say(look, '取较差一端', 'At the worse end'), say(look, '取较好一端', 'At the better end')] as const;
  return {
    sentence,
    height: rowsHeight(bars.length),
    table: {
      columns: [
        say(look, '数值', 'Score'),
        ...series,
        say(look, `按所填数值的领先分：${number(base)}`, `Lead as told: ${number(base)}`),
      ],
      rows: bars.map(({ atWorse, atBetter }, at) => [names[at] ?? '', points(atWorse), points(atBetter), points(base)]),
    },
    needs: ['axes'],
    marks: seriesMarks(
      {
        series,
        items: names.map((name) => ({ name })),
        value: (row, at) => points((row === 0 ? bars[at]?.atWorse : bars[at]?.atBetter) ?? 0),
      },
      look,
    ),
    option: swingRows(look, {
      sentence,
      ends: series,
      rows: bars.map(({ atWorse, atBetter }, at) => ({
        name: names[at] ?? '',
        at: [points(atWorse), points(atBetter)],
      })),
      base: points(base),
    }),
  };
};
