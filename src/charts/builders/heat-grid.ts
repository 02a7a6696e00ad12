import { formatFigure, formatNumber, formatUnit } from '@/i18n';
import { type ChartBuilder, type MarkRow, say } from '../chart-spec';
import { baseOption, categoryAxis, gridOf } from '../option-parts';
import { tooltipFormatter } from '../tooltip';
import { spokenFigure } from './time-series-words';

export interface HeatGridData {
  readonly unit: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** `values[row][column]`; null where there is none. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** Pixels of a digit in a cell, and of what a phone has beside the names of the rows. */
const DIGIT = 6.5;
const PHONE_PLOT = 230;

/** A word wider than the place below a column. */
const hasLongWord = (names: readonly string[]): boolean =>
  names.some((name) => /[\p{L}-]{10,}/u.test(name.replace(/\p{Script=Han}/gu, ' ')));

/** A number for every pair of two categories; the deeper the blue the more, and the number stands in the cell. */
export const heatGrid: ChartBuilder<HeatGridData> = ({ unit, columns, rows, values }, look) => {
  const cells = rows.flatMap((row, y) =>
    columns.flatMap((column, x) => {
      const value = values[y]?.[x] ?? null;
      return value === null ? [] : [{ row, column, x, y, value }];
    }),
  );
  const ranked = [...cells].sort((a, b) => b.value - a.value);
  const most = ranked[0];
  const least = ranked.at(-1);
  const figure = (value: number) => formatFigure(value, unit, look.language);
  const missing = rows.length * columns.length - cells.length;
  const lacking = missing > 0 ? say(look, `；${missing} 格没有数据`, `; ${missing} cells have no data`) : '';
  const sentence =
    !most || !least
      ? say(look, '没有数据。', 'No data.')
      : say(
          look,
          `最高是${most.row}的“${most.column}”，${figure(most.value)}；最低是${least.row}的“${least.column}”，${figure(least.value)}${lacking}。`,
          `Highest: ${most.row}, “${most.column}”, ${figure(most.value)}; lowest: ${least.row}, “${least.column}”, ${figure(least.value)}${lacking}.`,
        );
  const indexOf = new Map(cells.map((cell, index) => [`${cell.y} ${cell.x}`, index]));
  const marks: readonly MarkRow[] = rows.map((row, y) => ({
    name: row,
    length: columns.length,
    at: (x) => {
      const column = columns[x];
      if (column === undefined) return null;
      const index = indexOf.get(`${y} ${x}`);
      return {
        label: `${row}${say(look, '，', ', ')}${column} ${spokenFigure(values[y]?.[x] ?? null, unit, look)}`,
        key: row,
        seriesIndex: 0,
        dataIndex: index ?? -1,
        at: [x, y],
      };
    },
  }));
  const written = cells.map(({ value }) => formatNumber(value, look.language, 1));
  const widest = written.reduce((most, text) => Math.max(most, text.length), 0);
  /** Numbers stand in the cells where they have room; the table and the reader's travel tell them everywhere. */
  const hasNumbers = look.narrow
    ? columns.length * (widest * DIGIT + 6) <= PHONE_PLOT
    : columns.length * 44 <= 900 && columns.length <= 14;
  const low = least?.value ?? 0;
  const high = most?.value ?? 1;
  /** Past the middle of the scale the cell is nearer to the ink than to the paper. */
  const isDeep = (value: number) => high > low && (value - low) / (high - low) > 0.55;
  return {
    sentence,
    height: 64 + Math.max(1, rows.length) * 28,
    size: cells.length,
    table: {
      columns: [formatUnit(unit, look.language) || say(look, '项目', 'Item'), ...columns],
      rows: rows.map((row, y) => [row, ...columns.map((_, x) => values[y]?.[x] ?? null)]),
    },
    needs: ['plane'],
    marks,
    option: {
      ...baseOption(look, sentence, 'amounts'),
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        formatter: tooltipFormatter(({ dataIndex = -1 }) => {
          const cell = cells[dataIndex];
          return cell ? `${cell.row} · ${cell.column} ${spokenFigure(cell.value, unit, look)}` : null;
        }),
      },
      grid: gridOf({ top: 8, right: 8 }),
      xAxis: categoryAxis(look, columns, {
        axisLabel: {
          color: look.ink2,
          fontSize: 11,
          interval: 0,
          hideOverlap: true,
          // A word is not broken in its middle: names with long ones lean.
          ...(hasLongWord(columns)
            ? { rotate: 35, width: 130, overflow: 'truncate' as const }
            : { width: 64, overflow: 'break' as const }),
        },
      }),
      yAxis: categoryAxis(look, rows, {
        inverse: true,
        axisLabel: { color: look.ink, fontSize: 12, width: look.narrow ? 88 : 130, overflow: 'truncate' },
      }),
      visualMap: {
        show: false,
        min: low,
        max: high > low ? high : low + 1,
        inRange: { color: [...look.blues] },
      },
      series: [
        {
          type: 'heatmap',
          data: cells.map(({ x, y, value }) => ({
            value: [x, y, value],
            label: { color: isDeep(value) ? look.paper : look.ink },
          })),
          itemStyle: { borderColor: look.paper, borderWidth: 2 },
          label: {
            show: hasNumbers,
            fontSize: 11,
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => written[dataIndex] ?? '',
          },
        },
      ],
    },
  };
};
