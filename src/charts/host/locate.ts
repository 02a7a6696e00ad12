import type { EChartsType } from 'echarts/core';
import type { ChartMark } from '../chart-spec';

/** Where a mark stands, in pixels of its picture. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Shape {
  getBoundingRect(): { clone(): Rect };
  getComputedTransform(): readonly number[] | null;
}
interface Rect extends MarkPlace {
  applyTransform(matrix: readonly number[] | null): void;
}
interface SeriesData {
  getItemGraphicEl(index: number): Shape | undefined;
  getLayout(key: string): ArrayLike<number> | undefined;
}
interface Model {
  getSeriesByIndex(index: number): { subType: string; getData(): SeriesData } | undefined;
}

const DOT = 10;
const around = (x: number, y: number): MarkPlace => ({ x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT });

/**
 * Finds a mark on the drawn picture: by its axis coordinates where it has some, else by its shape. The model is not in the
 * engine's typed interface, though its own components use it; where it changes, the ring goes missing and nothing else.
 */
export function locate(chart: EChartsType, mark: ChartMark): MarkPlace | null {
  if (mark.at) {
    const point: unknown = chart.convertToPixel({ seriesIndex: mark.seriesIndex }, [...mark.at]);
    if (Array.isArray(point) && point.every(Number.isFinite)) return around(Number(point[0]), Number(point[1]));
  }
  const { getModel } = chart as unknown as { getModel?: () => Model }; // see above
  const series = getModel?.call(chart).getSeriesByIndex(mark.seriesIndex);
  if (!series || mark.dataIndex < 0) return null;
  const data = series.getData();
  if (series.subType === 'line') {
    const points = data.getLayout('points');
    const [x, y] = [points?.[mark.dataIndex * 2], points?.[mark.dataIndex * 2 + 1]];
    return x !== undefined && y !== undefined && Number.isFinite(x + y) ? around(x, y) : null;
  }
  const shape = data.getItemGraphicEl(mark.dataIndex);
  if (!shape) return null;
  const rect = shape.getBoundingRect().clone();
  rect.applyTransform(shape.getComputedTransform());
  return Number.isFinite(rect.x + rect.y + rect.width + rect.height)
    ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height }
    : null;
}
