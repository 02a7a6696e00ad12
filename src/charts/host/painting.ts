import type { EChartsType } from 'echarts/core';
import type { ChartSpec } from '../chart-spec';

/** SVG without a fixed frame: on paper it follows the width of the sheet. */
export function unfix(box: HTMLElement): void {
  const svg = box.querySelector('svg');
  if (svg) svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width') ?? 0} ${svg.getAttribute('height') ?? 0}`);
}

/**
 * Lets go of a painting that may not be finished: a large one is painted in several frames, and the frame still asked for would find
 * no layers once the picture is disposed of. The painter drops a frame that is not of its last painting.
 */
export const dropPainting = (instance: EChartsType): void => {
  Reflect.set(instance.getZr().painter, '_redrawId', Number.NaN);
};

/**
 * Tells the engine its option without painting: that waits for the next frame, so that making a picture and painting it are two
 * tasks. The engine flushes its canvas within `setOption` and has no setting for it; its own loop paints what was not flushed.
 */
export function setUnpainted(instance: EChartsType, option: ChartSpec['option'], notMerge: boolean): void {
  const surface = instance.getZr();
  surface.flush = () => undefined;
  try {
    instance.setOption(option, { notMerge });
  } finally {
    Reflect.deleteProperty(surface, 'flush');
  }
}

/** Device pixels of one CSS pixel at most. */
const MOST_PIXELS = 4;

/** Device pixels to draw with: a stage that is scaled as a whole shows its pictures enlarged, so they are drawn in the pixels they take up. */
export function pixelsOf(element: HTMLElement, devicePixelRatio: number): number {
  const enlarged = element.offsetWidth > 0 ? element.getBoundingClientRect().width / element.offsetWidth : 1;
  return Math.min(MOST_PIXELS, devicePixelRatio * Math.max(1, enlarged));
}
