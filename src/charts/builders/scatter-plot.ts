import { formatUnit } from '@/i18n';
import { type ChartBuilder, type MarkRow, say } from '../chart-spec';
import { numberAxis } from '../number-axis';
import { baseOption, categoryColour, gridOf, legendOf, legendRoom, valueAxis } from '../option-parts';
import { tooltipFormatter } from '../tooltip';
import { spokenFigure } from './time-series-words';

export interface ScatterData {
  readonly x: { readonly label: string; readonly unit: string };
  readonly y: { readonly label: string; readonly unit: string };
  readonly points: readonly {
    readonly name: string;
    readonly key?: string;
    readonly x: number | null;
    readonly y: number | null;
    readonly group?: string;
  }[];
}

const symbols = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'] as const;

/** Pearson's r of at least three pairs that vary; null where it cannot be worked out. */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null;
  const mean = (pick: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[pick], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}

/** Two figures of the same things against each other; groups have colour and shape. Points that lack one figure are counted, not drawn. */
export const scatterPlot: ChartBuilder<ScatterData> = ({ x, y, points }, look) => {
  const told = points.flatMap((point) =>
    point.x === null || point.y === null ? [] : [{ ...point, x: point.x, y: point.y }],
  );
  const groups = [...new Set(told.map(({ group }) => group ?? ''))];
  const drawnGroups = groups.slice(0, 6);
  const rest = groups.slice(6);
  const other = say(look, '其他', 'Other');
  const groupOf = (group: string | undefined) => (rest.includes(group ?? '') ? other : (group ?? ''));
  const names = rest.length > 0 ? [...drawnGroups, other] : drawnGroups;
  const members = names.map((name) => told.filter(({ group }) => groupOf(group) === name).sort((a, b) => a.x - b.x));
  const r = correlation(told.map((point) => [point.x, point.y]));
  const missing = points.length - told.length;
  const lacking =
    missing > 0 ? say(look, `，另有 ${missing} 个缺数未画`, `; ${missing} lack a figure and are not drawn`) : '';
  const sentence =
    told.length === 0
      ? say(look, '没有成对的数据。', 'No pairs of figures.')
      : r === null
        ? say(look, `${told.length} 个点${lacking}。`, `${told.length} points${lacking}.`)
        : say(
            look,
            `${told.length} 个点，${x.label}与${y.label}的相关系数 ${r.toFixed(2)}（不表示因果）${lacking}。`,
            `${told.length} points; ${x.label} and ${y.label} correlate at ${r.toFixed(2)}, which is no proof of cause${lacking}.`,
          );
  type Point = (typeof told)[number];
  const label = (point: Point) =>
    `${point.name}${say(look, '，', ', ')}${x.label} ${spokenFigure(point.x, x.unit, look)}${say(look, '，', ', ')}${y.label} ${spokenFigure(point.y, y.unit, look)}`;
  const marks: readonly MarkRow[] = members.map((list, row) => ({
    name: names[row] ?? '',
    length: list.length,
    at: (index) => {
      const point = list[index];
      return point
        ? {
            label: label(point),
            key: point.key ?? point.name,
            seriesIndex: row,
            dataIndex: index,
            at: [point.x, point.y],
          }
        : null;
    },
  }));
  const withUnit = (axis: ScatterData['x']) => {
    const unit = formatUnit(axis.unit, look.language);
    return unit ? `${axis.label} (${unit})` : axis.label;
  };
  const hasLegend = names.length > 1;
  const isMany = told.length > 2_000;
  return {
    sentence,
    height: 280,
    size: told.length,
    table: {
      columns: [say(look, '名称', 'Name'), withUnit(x), withUnit(y), say(look, '分组', 'Group')],
      rows: points.map((point) => [point.name, point.x, point.y, point.group ?? null]),
    },
    needs: ['axes'],
    marks,
    option: {
      ...baseOption(look, sentence),
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        formatter: tooltipFormatter(({ seriesIndex = 0, dataIndex = 0 }) => {
          const point = members[seriesIndex]?.[dataIndex];
          return point ? label(point) : null;
        }),
      },
      ...(hasLegend && { legend: { ...legendOf(look, names), left: 0, right: 'auto' } }),
      grid: gridOf({ top: hasLegend ? legendRoom(look, names) + 20 : 26, bottom: 22 }),
      xAxis: valueAxis(look, {
        scale: true,
        ...numberAxis(look, withUnit(x)),
        nameLocation: 'middle',
        nameGap: 24,
        nameTextStyle: { color: look.ink3, fontSize: 11 },
      }),
      yAxis: valueAxis(look, { scale: true, ...numberAxis(look, withUnit(y)) }),
      series: members.map((list, row) => ({
        name: names[row],
        type: 'scatter',
        symbol: symbols[row] ?? 'circle',
        symbolSize: isMany ? 4 : 9,
        large: isMany,
        itemStyle: {
          color: names[row] === other && rest.length > 0 ? look.other : categoryColour(look, row),
          opacity: isMany ? 0.5 : 0.85,
          borderColor: look.paper,
          borderWidth: isMany ? 0 : 1,
        },
        data: list.map((point) =>
          isMany ? [point.x, point.y] : { name: point.key ?? point.name, value: [point.x, point.y] },
        ),
      })),
    },
  };
};
