import { formatFigure, formatUnit } from '@/i18n';
import { type ChartBuilder, type MarkRow, say } from '../chart-spec';
import { ariaOf, baseOption, categoryAxis, categoryColour, gridOf, valueAxis } from '../option-parts';
import { tooltipFormatter } from '../tooltip';
import { categoryBars } from './category-bars';
import { keptItems } from './category-rows';
import { spokenFigure } from './time-series-words';

export interface ShareData {
  readonly unit: string;
  readonly items: readonly { readonly name: string; readonly key?: string; readonly value: number }[];
  /** Bars tell sizes apart better; a doughnut only where a whole and at most six parts matter. */
  readonly as?: 'bar' | 'doughnut';
}

/** Tenths of a percent that add up to 100.0, by largest remainder. */
function tenths(values: readonly number[]): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return values.map(() => 0);
  const exact = values.map((value) => (value / total) * 1000);
  const floors = exact.map(Math.floor);
  const missing = 1000 - floors.reduce((sum, value) => sum + value, 0);
  const order = exact.map((value, index) => [value - Math.floor(value), index] as const).sort((a, b) => b[0] - a[0]);
  const raised = new Set(order.slice(0, missing).map(([, index]) => index));
  return floors.map((value, index) => (value + (raised.has(index) ? 1 : 0)) / 10);
}

/** Parts of a whole. Values below zero are no parts of anything: then the values are drawn and the sentence says so. */
export const share: ChartBuilder<ShareData> = (data, look) =>
  data.items.every(({ value }) => value >= 0) ? parts(data, look) : asBars(data, look);

/** The values themselves, with the reason why there are no shares. */
const asBars: ChartBuilder<ShareData> = ({ unit, items }, look) => {
  const bars = categoryBars(
    { unit, series: [''], items: items.map(({ value, ...item }) => ({ ...item, values: [value] })) },
    look,
  );
  const sentence = say(
    look,
    '含有负值，不能算占比；按数值画出。',
    'Some values are below nought, so there are no shares; the values are drawn.',
  );
  return { ...bars, sentence, option: { ...bars.option, aria: ariaOf(look, sentence, 'amounts') } };
};

const parts: ChartBuilder<ShareData> = ({ unit, items: all, as = 'bar' }, look) => {
  const sorted = [...all].sort((a, b) => b.value - a.value).map((item) => ({ ...item, values: [item.value] }));
  const { items } = keptItems(sorted, as === 'doughnut' ? 5 : 12, true, look);
  const amounts = items.map(({ values }) => values[0] ?? 0);
  const percents = tenths(amounts);
  const total = amounts.reduce((sum, value) => sum + value, 0);
  const sentence =
    total === 0
      ? say(look, '没有可分的总量。', 'There is no whole to divide.')
      : say(
          look,
          `合计 ${formatFigure(total, unit, look.language)}，“${items[0]?.name ?? ''}”占 ${percents[0] ?? 0}%。`,
          `${formatFigure(total, unit, look.language)} in all; “${items[0]?.name ?? ''}” is ${percents[0] ?? 0}%.`,
        );
  const label = (index: number) => {
    const item = items[index];
    return item
      ? `${item.name} ${spokenFigure(item.values[0] ?? null, unit, look)}${say(look, `，占 ${percents[index] ?? 0}%`, `, ${percents[index] ?? 0}%`)}`
      : null;
  };
  const marks: readonly MarkRow[] = [
    {
      name: say(look, '占比', 'Shares'),
      length: items.length,
      at: (index) => {
        const item = items[index];
        return item
          ? { label: label(index) ?? '', key: item.key ?? item.name, seriesIndex: 0, dataIndex: index }
          : null;
      },
    },
  ];
  const colour = (index: number) => (items[index]?.key === '' ? look.other : categoryColour(look, index));
  const tooltip = {
    ...baseOption(look, sentence).tooltip,
    formatter: tooltipFormatter(({ dataIndex = -1 }) => label(dataIndex)),
  };
  const unitName = formatUnit(unit, look.language);
  const table = {
    columns: [say(look, '项目', 'Item'), unitName || say(look, '数量', 'Amount'), say(look, '占比 %', 'Share %')],
    rows: sorted.map(({ name, value }) => [name, value, total > 0 ? Math.round((value / total) * 1000) / 10 : null]),
  };
  if (as === 'doughnut')
    return {
      sentence,
      height: 240,
      table,
      marks,
      needs: ['doughnut'],
      option: {
        ...baseOption(look, sentence),
        tooltip,
        series: [
          {
            type: 'pie',
            radius: ['48%', '72%'],
            center: ['50%', '50%'],
            itemStyle: { borderColor: look.paper, borderWidth: 2 },
            label: {
              color: look.ink2,
              fontSize: 12,
              width: look.narrow ? 72 : 120,
              overflow: 'break',
              formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
                `${items[dataIndex]?.name ?? ''} ${percents[dataIndex] ?? 0}%`,
            },
            labelLine: { lineStyle: { color: look.line } },
            data: items.map(({ name, key }, index) => ({
              name: key ?? name,
              value: amounts[index] ?? 0,
              itemStyle: { color: colour(index) },
            })),
          },
        ],
      },
    };
  return {
    sentence,
    height: 40 + Math.max(1, items.length) * 28,
    table,
    marks,
    needs: ['axes'],
    option: {
      ...baseOption(look, sentence),
      tooltip,
      grid: gridOf({ right: 56, top: 6 }),
      xAxis: valueAxis(look, {
        min: 0,
        max: 100,
        axisLabel: { color: look.ink3, fontSize: 11, formatter: '{value}%' },
      }),
      yAxis: categoryAxis(
        look,
        items.map(({ name }) => name),
        {
          inverse: true,
          axisLabel: { color: look.ink, fontSize: 12, width: look.narrow ? 96 : 150, overflow: 'truncate' },
        },
      ),
      series: [
        {
          type: 'bar',
          barMaxWidth: 16,
          itemStyle: { color: look.act },
          label: {
            show: true,
            position: 'right',
            color: look.ink2,
            fontSize: 11,
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => `${percents[dataIndex] ?? 0}%`,
          },
          data: items.map(({ name, key }, index) => ({
            name: key ?? name,
            value: percents[index] ?? 0,
            ...(key === '' && { itemStyle: { color: look.other } }),
          })),
        },
      ],
    },
  };
};
