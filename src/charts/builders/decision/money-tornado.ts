import { formatNumber } from '@/i18n';
import { type ChartBuilder, say } from '../../chart-spec';
import { seriesMarks } from '../../series-marks';
import { rowsHeight } from './lying-rows';
import { swingRows } from './swing-rows';

export interface MoneyTornado {
  readonly option: string;
  readonly unit: string;
  /** Net present value of the amounts as entered. */
  readonly base: number;
  /** Widest swing first. */
  readonly bars: readonly { readonly factor: string; readonly atLow: number; readonly atHigh: number }[];
}

const rounded = (value: number): number => Number(value.toPrecision(6));

/** What each thing that is not sure does to a net present value: one at a time from its lowest to its highest. */
export const moneyTornado: ChartBuilder<MoneyTornado> = ({ option, unit, base, bars }, look) => {
  const money = (value: number) => `${formatNumber(Number(value.toPrecision(4)), look.language)} ${unit}`.trim();
  const [widest] = bars;
  const turning = bars.filter(({ atLow, atHigh }) => Math.min(atLow, atHigh) < 0 !== Math.max(atLow, atHigh) < 0);
  const sentence = !widest
    ? say(look, `“${option}”的金额都是确定的。`, `The amounts of “${option}” are all sure.`)
    : say(
        look,
        `最影响“${option}”净现值的是“${widest.factor}”：取最低时 ${money(widest.atLow)}，取最高时 ${money(widest.atHigh)}；${turning.length > 0 ? `${turning.length} 个因素各自就足以使净现值变号` : '没有一个因素单独就能使净现值变号'}。虚线为按所填金额的 ${money(base)}。`,
        `“${widest.factor}” moves the net present value of “${option}” most: ${money(widest.atLow)} at its lowest, ${money(widest.atHigh)} at its highest; ${turning.length > 0 ? `${turning.length} could each turn its sign` : 'none alone turns its sign'}. Dashed: ${money(base)}, the amounts as entered.`,
      );
  const ends = [say(look, '取最低', 'At the lowest'), say(look, '取最高', 'At the highest')] as const;
  const value = (row: number, at: number) => rounded((row === 0 ? bars[at]?.atLow : bars[at]?.atHigh) ?? 0);
  return {
    sentence,
    height: rowsHeight(bars.length, 48),
    table: {
      columns: [say(look, '不确定因素', 'What is not sure'), ...ends, say(look, '按所填金额', 'As entered')],
      rows: bars.map(({ factor, atLow, atHigh }) => [factor, rounded(atLow), rounded(atHigh), rounded(base)]),
    },
    needs: ['axes'],
    marks: seriesMarks({ series: ends, items: bars.map(({ factor }) => ({ name: factor })), value }, look),
    option: swingRows(look, {
      sentence,
      ends,
      rows: bars.map(({ factor }, at) => ({ name: factor, at: [value(0, at), value(1, at)] })),
      base: rounded(base),
      unit,
    }),
  };
};
