import type { ChartLook } from '../../chart-spec';
import { categoryAxis, gridOf } from '../../option-parts';

/** Rows that lie under each other from the first down, their names beside them. */
export const lyingRows = (look: ChartLook, names: readonly string[]) =>
  categoryAxis(look, names, {
    inverse: true,
    axisLabel: { color: look.ink, fontSize: 12, width: look.narrow ? 104 : 170, overflow: 'break', lineHeight: 14 },
  });

export const rowsHeight = (count: number, room = 30): number => 44 + room + count * 34;

/** Grid of lying rows, with room above for a legend and on the right for labels. */
export const rowsGrid = (top = 10, right = 28) => gridOf({ top, right, bottom: 6 });

/** Points of a hundred with one decimal. */
export const points = (value: number): number => Number((value * 100).toFixed(1));
