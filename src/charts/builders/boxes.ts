import { axisScale, formatFigure, formatNumber, formatUnit } from '@/i18n';
import { type ChartBuilder, type MarkRow, say } from '../chart-spec';
import { numberAxis } from '../number-axis';
import { baseOption, categoryAxis, gridOf, valueAxis } from '../option-parts';
import { tooltipFormatter } from '../tooltip';
import { levelFirst, quotedNames } from './level-first';

export interface BoxesData {
  readonly unit: string;
  readonly groups: readonly {
    readonly name: string;
    readonly key?: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the one of R and Excel's QUARTILE.INC). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** How values spread in each group: median, middle half, ends within one and a half times the middle half, single values beyond. */
export const boxes: ChartBuilder<BoxesData> = ({ unit, groups }, look) => {
  const told = groups.flatMap((group) => {
    const sorted = group.values.filter((value) => value !== null).sort((a, b) => a - b);
    if (sorted.length === 0) return [];
    const [q1, median, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
    const reach = 1.5 * (q3 - q1);
    const inside = sorted.filter((value) => value >= q1 - reach && value <= q3 + reach);
    const least = inside[0] ?? q1;
    const most = inside.at(-1) ?? q3;
    return [
      {
        ...group,
        count: sorted.length,
        five: [least, q1, median, q3, most] as const,
        beyond: sorted.filter((value) => value < least || value > most),
      },
    ];
  });
  const all = told.flatMap(({ five, beyond }) => [...five, ...beyond]);
  const scale = axisScale(
    all.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    unit,
    look.language,
  );
  const figure = (value: number) => formatFigure(value, unit, look.language);
  const most = levelFirst(told, ({ five }) => five[2]);
  const wide = levelFirst(told, ({ five }) => five[3] - five[1]);
  const [top, widest] = [most[0]?.five, wide[0]?.five];
  const names = (rows: readonly { readonly name: string }[]) => quotedNames(rows, look.language);
  const isOne = told.length === 1;
  const median =
    top &&
    (isOne
      ? say(look, `${names(most)}的中位数为 ${figure(top[2])}`, `The median of ${names(most)} is ${figure(top[2])}`)
      : most.length === told.length
        ? say(look, `各组中位数相同，${figure(top[2])}`, `All medians are ${figure(top[2])}`)
        : say(
            look,
            `${names(most)}的中位数最高，${figure(top[2])}`,
            `${names(most)} ${most.length > 1 ? 'have' : 'has'} the highest median, ${figure(top[2])}`,
          ));
  const spread =
    widest && widest[3] - widest[1] === 0
      ? say(look, '；中间一半的值都相同', '; the middle halves do not spread')
      : isOne || wide.length === told.length
        ? ''
        : say(
            look,
            `；${names(wide)}内部相差最大`,
            `; ${names(wide)} ${wide.length > 1 ? 'differ' : 'differs'} most within`,
          );
  const sentence =
    median === undefined ? say(look, '没有数据。', 'No data.') : `${median}${spread}${say(look, '。', '.')}`;
  type NamedBox = (typeof told)[number];
  const number = (value: number) => formatNumber(value, look.language);
  const label = ({ name, five, count, beyond }: NamedBox) =>
    say(
      look,
      `${name}，${count} 个值，中位数 ${number(five[2])}，中间一半 ${number(five[1])}—${number(five[3])}${beyond.length > 0 ? `，离群 ${beyond.length} 个` : ''}`,
      `${name}, ${count} values, median ${number(five[2])}, middle half ${number(five[1])}–${number(five[3])}${beyond.length > 0 ? `, ${beyond.length} beyond` : ''}`,
    );
  const marks: readonly MarkRow[] = [
    {
      name: say(look, '分组', 'Groups'),
      length: told.length,
      at: (index) => {
        const group = told[index];
        return group ? { label: label(group), key: group.key ?? group.name, seriesIndex: 0, dataIndex: index } : null;
      },
    },
  ];
  return {
    sentence,
    height: 64 + Math.max(1, told.length) * 34,
    size: all.length,
    table: {
      columns: [
        say(look, '分组', 'Group'),
        say(look, '个数', 'Count'),
        say(look, '下端', 'Low'),
        'Q1',
        say(look, '中位', 'Median'),
        'Q3',
        say(look, `上端（${formatUnit(unit, look.language)}）`, `High (${formatUnit(unit, look.language)})`),
      ],
      rows: told.map(({ name, count, five }) => [name, count, ...five]),
    },
    needs: ['axes'],
    marks,
    option: {
      ...baseOption(look, sentence),
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        formatter: tooltipFormatter(({ seriesIndex, dataIndex = -1, value }) => {
          const group = seriesIndex === 0 ? told[dataIndex] : undefined;
          if (group) return label(group);
          return Array.isArray(value) && typeof value[0] === 'number' ? number(value[0] * scale.divisor) : null;
        }),
      },
      grid: gridOf({ top: 8, right: 52, bottom: 20 }),
      xAxis: valueAxis(look, { scale: true, ...numberAxis(look, scale.unit) }),
      yAxis: categoryAxis(
        look,
        told.map(({ name }) => name),
        {
          inverse: true,
          axisLabel: { color: look.ink, fontSize: 12, width: look.narrow ? 88 : 140, overflow: 'truncate' },
        },
      ),
      series: [
        {
          type: 'boxplot',
          boxWidth: [8, 16],
          itemStyle: { color: look.blues[0], borderColor: look.act, borderWidth: 1.5 },
          data: told.map(({ name, key, five }) => ({
            name: key ?? name,
            value: five.map((value) => value / scale.divisor),
          })),
        },
        {
          type: 'scatter',
          symbolSize: 6,
          itemStyle: { color: look.paper, borderColor: look.act, borderWidth: 1.5 },
          data: told.flatMap(({ beyond }, row) => beyond.map((value) => [value / scale.divisor, row])),
        },
      ],
    },
  };
};
