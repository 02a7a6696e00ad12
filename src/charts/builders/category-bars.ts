import { axisScale, formatFigure, formatUnit } from '@/i18n';
import { type ChartBuilder, type MarkRow, say } from '../chart-spec';
import { numberAxis } from '../number-axis';
import { baseOption, categoryAxis, categoryColour, gridOf, legendOf, legendRoom, valueAxis } from '../option-parts';
import { tooltipFormatter } from '../tooltip';
import { type CategoryItem, keptItems, sortedItems } from './category-rows';
import { spokenFigure } from './time-series-words';

export interface CategoryBarsData {
  readonly unit: string;
  /** Names of the series; at most six are drawn. */
  readonly series: readonly string[];
  readonly items: readonly CategoryItem[];
  readonly direction?: 'horizontal' | 'vertical';
  readonly mode?: 'grouped' | 'stacked';
  readonly sort?: 'given' | 'largest' | 'smallest';
  /** Draws so many; the rest is 其他 where values may be added. Twelve by default. */
  readonly top?: number;
  /** Whether values of different items may be added up: counts and money may, rates and means may not. */
  readonly additive?: boolean;
  readonly target?: { readonly label: string; readonly value: number };
}

/** Pixels a label of eleven takes beside its bar. */
const labelRoom = (text: string): number =>
  12 + [...text].reduce((width, sign) => width + (sign > '\u2e80' ? 11 : 6.2), 0);

/** Amounts by category, lying or standing, grouped or stacked, the largest first; colour tells the series, never the direction. */
export const categoryBars: ChartBuilder<CategoryBarsData> = (data, look) => {
  const { unit, direction = 'horizontal', mode = 'grouped', sort = 'largest', top = 12, additive = false } = data;
  const names = data.series.slice(0, 6);
  const hiddenSeries = data.series.length - names.length;
  const sorted = sortedItems(data.items, sort);
  const { items, folded } = keptItems(sorted, top, additive, look);
  const values = items.flatMap(({ values: list }) =>
    mode === 'stacked'
      ? [list.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0)]
      : list.map((value) => Math.abs(value ?? 0)),
  );
  const scale = axisScale(
    [...values, Math.abs(data.target?.value ?? 0)].reduce((most, value) => Math.max(most, value), 0),
    unit,
    look.language,
  );
  const ranked = sortedItems(
    data.items.filter(({ values: list }) => list.some((value) => value !== null)),
    'largest',
  );
  const most = ranked[0];
  const least = ranked.at(-1);
  const figure = (item: CategoryItem) =>
    formatFigure(
      names.length === 1 || additive
        ? item.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
        : (item.values[0] ?? null),
      unit,
      look.language,
    );
  const more =
    folded > 0 && !additive
      ? say(look, `另有 ${folded} 项见表格。`, ` ${folded} more are in the table.`)
      : hiddenSeries > 0
        ? say(look, `另有 ${hiddenSeries} 组见表格。`, ` ${hiddenSeries} more series are in the table.`)
        : '';
  const sentence = !most
    ? say(look, '没有可比较的数据。', 'Nothing to compare.')
    : ranked.length === 1 || !least
      ? say(look, `${most.name} ${figure(most)}。`, `${most.name}: ${figure(most)}.`)
      : say(
          look,
          `${data.items.length} 项中“${most.name}”最多，${figure(most)}；“${least.name}”最少，${figure(least)}。${more}`,
          `Of ${data.items.length}, “${most.name}” has most, ${figure(most)}; “${least.name}” least, ${figure(least)}.${more}`,
        );
  const label = (item: CategoryItem, column: number) =>
    `${item.name}${names.length > 1 ? `${say(look, '，', ', ')}${names[column] ?? ''}` : ''} ${spokenFigure(item.values[column] ?? null, unit, look)}`;
  const marks: readonly MarkRow[] = names.map((name, column) => ({
    name,
    length: items.length,
    at: (index) => {
      const item = items[index];
      return item
        ? { label: label(item, column), key: item.key ?? item.name, seriesIndex: column, dataIndex: index }
        : null;
    },
  }));
  const isLying = direction === 'horizontal';
  const categories = categoryAxis(
    look,
    items.map(({ name }) => name),
    isLying
      ? {
          inverse: true,
          axisLabel: { color: look.ink, fontSize: 12, width: look.narrow ? 96 : 150, overflow: 'truncate' },
        }
      : {
          axisLabel: {
            color: look.ink2,
            fontSize: 11,
            interval: 0,
            hideOverlap: true,
            width: 72,
            overflow: 'truncate',
          },
        },
  );
  const amounts = valueAxis(look, numberAxis(look, scale.unit, 'end'));
  const unitName = formatUnit(unit, look.language);
  const hasLegend = names.length > 1;
  const room = (hasLegend ? legendRoom(look, names) : 4) + (isLying && data.target ? 16 : 0);
  const isLabelled = names.length === 1 && items.length <= 20;
  const longestLabel = isLabelled
    ? items.reduce(
        (most, { values: [value = null] }) => Math.max(most, labelRoom(formatFigure(value, unit, look.language))),
        0,
      )
    : 0;
  const perItem = mode === 'stacked' ? 26 : Math.max(26, names.length * 13 + 10);
  return {
    sentence,
    height: isLying ? 56 + room + Math.max(1, items.length) * perItem : 240,
    table: {
      columns: [say(look, '项目', 'Item'), ...data.series.map((name) => (unitName ? `${name} (${unitName})` : name))],
      rows: sorted.map(({ name, values: list }) => [name, ...data.series.map((_, column) => list[column] ?? null)]),
    },
    needs: ['axes'],
    marks,
    option: {
      ...baseOption(look, sentence, hasLegend ? 'parts' : 'amounts'),
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        formatter: tooltipFormatter(({ seriesIndex = 0, dataIndex = 0 }) => {
          const item = items[dataIndex];
          return item ? label(item, seriesIndex) : null;
        }),
      },
      ...(hasLegend && { legend: { ...legendOf(look, names), left: 0, right: 'auto' } }),
      grid: gridOf({
        top: room + (isLying ? 0 : 20),
        right: isLying ? Math.max(52, longestLabel) : 14,
        bottom: isLying ? 20 : 4,
      }),
      xAxis: isLying ? { ...amounts, nameLocation: 'end' } : categories,
      yAxis: isLying ? categories : amounts,
      series: names.map((name, column) => ({
        name,
        type: 'bar',
        ...(mode === 'stacked' && { stack: 'all' }),
        barMaxWidth: isLying ? 16 : 32,
        itemStyle: {
          color: categoryColour(look, column),
          borderColor: look.paper,
          borderWidth: mode === 'stacked' ? 1 : 0,
        },
        ...(isLabelled && {
          label: {
            show: true,
            position: isLying ? 'right' : 'top',
            color: look.ink2,
            fontSize: 11,
            formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
              formatFigure(items[dataIndex]?.values[0] ?? null, unit, look.language),
          },
        }),
        data: items.map(({ name: item, key, values: list }) => {
          const value = list[column];
          return {
            name: key ?? item,
            value: value === null || value === undefined ? '-' : value / scale.divisor,
            ...(key === '' && names.length === 1 && { itemStyle: { color: look.other } }),
          };
        }),
        ...(column === 0 &&
          data.target && {
            markLine: {
              symbol: 'none',
              silent: true,
              animation: false,
              lineStyle: { color: look.green, type: 'dashed' },
              label: {
                formatter: () => data.target?.label ?? '',
                color: look.ink2,
                fontSize: 11,
                position: isLying ? 'start' : 'insideEndTop', // the rows run downwards: a line begins above them
              },
              data: [
                isLying ? { xAxis: data.target.value / scale.divisor } : { yAxis: data.target.value / scale.divisor },
              ],
            },
          }),
      })),
    },
  };
};
