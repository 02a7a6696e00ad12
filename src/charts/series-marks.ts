import { formatNumber } from '@/i18n';
import { type ChartLook, type MarkRow, say } from './chart-spec';

interface MarkedItem {
  readonly name: string;
  /** Told to `onSelect`; the name unless given. */
  readonly key?: string;
}

interface SeriesMarks {
  readonly series: readonly string[];
  readonly items: readonly MarkedItem[];
  readonly value: (series: number, item: number) => number | null;
  /** What stands after a number. */
  readonly unit?: string;
  /** Index of the engine's series that draws the n-th of ours; the same by default. */
  readonly seriesIndex?: (series: number) => number;
  /** Told to `onSelect`, where the series and not the item is meant. */
  readonly key?: (series: number) => string;
  /** Where a point lies on the axes, if it has no shape of its own. */
  readonly at?: (series: number, item: number) => readonly [number, number] | null;
}

/** Marks of a picture of several series over the same items: 合法性审查，逾期 1. */
export const seriesMarks = (
  { series, items, value, unit = '', seriesIndex = (index) => index, key, at }: SeriesMarks,
  look: ChartLook,
): readonly MarkRow[] =>
  series.map((name, row) => ({
    name,
    length: items.length,
    at: (index) => {
      const item = items[index];
      if (!item) return null;
      const number = value(row, index);
      const told =
        number === null
          ? say(look, '没有数据', 'no data')
          : `${formatNumber(number, look.language)}${unit && ` ${unit}`}`;
      const place = at?.(row, index);
      return {
        label: [item.name, `${name} ${told}`.trim()].filter((part) => part !== '').join(say(look, '，', ', ')),
        key: key?.(row) ?? item.key ?? item.name,
        seriesIndex: seriesIndex(row),
        dataIndex: index,
        ...(place && { at: place }),
      };
    },
  }));
