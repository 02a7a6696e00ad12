import { formatNumber } from '@/i18n';
import { type ChartBuilder, say } from '../../chart-spec';
import { baseOption, valueAxis } from '../../option-parts';
import { seriesMarks } from '../../series-marks';
import { lyingRows, points, rowsGrid, rowsHeight } from './lying-rows';

export interface LeadParts {
  readonly of: string;
  readonly over: string;
  readonly lead: number;
  /** Largest first; together the lead. */
  readonly parts: readonly { readonly criterion: string; readonly part: number }[];
}

/** Why one option stands before another: what each criterion adds to the lead or takes from it. */
export const leadBars: ChartBuilder<LeadParts> = ({ of, over, lead, parts }, look) => {
  const [most, least] = [parts[0], parts.at(-1)];
  const number = (value: number) => formatNumber(Math.abs(points(value)), look.language);
  const against =
    least && least.part < -5e-4
      ? say(
          look,
          `；在“${least.criterion}”上少 ${number(least.part)} 分`,
          `; it loses ${number(least.part)} on “${least.criterion}”`,
        )
      : '';
  const sentence =
    !most || most.part <= 5e-4
      ? say(look, `“${of}”没有哪一项胜过“${over}”。`, `“${of}” is ahead of “${over}” in nothing.`)
      : say(
          look,
          `“${of}”比“${over}”高 ${number(lead)} 分，主要靠“${most.criterion}”多 ${number(most.part)} 分${against}。`,
          `“${of}” is ${number(lead)} points ahead of “${over}”, above all by “${most.criterion}” (${number(most.part)})${against}.`,
        );
  const name = say(look, '得分差', 'Difference of points');
  return {
    sentence,
    height: rowsHeight(parts.length, 0),
    table: {
      columns: [say(look, '准则', 'Criterion'), name],
      rows: [
        ...parts.map(({ criterion, part }) => [criterion, points(part)]),
        ...(parts.length > 0 ? [[say(look, '合计', 'Total'), points(lead)]] : []),
      ],
    },
    needs: ['axes'],
    marks: seriesMarks(
      {
        series: [name],
        items: parts.map((part) => ({ name: part.criterion })),
        value: (_, at) => points(parts[at]?.part ?? 0),
      },
      look,
    ),
    option: {
      ...baseOption(look, sentence, 'amounts'),
      grid: rowsGrid(),
      xAxis: valueAxis(look, { boundaryGap: ['12%', '12%'] }),
      yAxis: lyingRows(
        look,
        parts.map(({ criterion }) => criterion),
      ),
      series: [
        {
          name,
          type: 'bar',
          barMaxWidth: 16,
          label: { show: true, position: 'inside', color: look.ink, fontSize: 11, formatter: '{c}' },
          data: parts.map(({ part }) => ({
            value: points(part),
            label: { position: part < 0 ? 'left' : 'right' },
            itemStyle: { color: part < 0 ? look.stances[1] : look.act },
          })),
        },
      ],
    },
  };
};
