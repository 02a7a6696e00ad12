import type { ChartSpec } from '../chart-spec';
import { isReady } from '../engine';

export type Renderer = 'svg' | 'canvas';

/** More values than an SVG carries. */
const MOST_IN_SVG = 5_000;

/** A canvas on the screen, where it costs the page least; SVG on paper, where it is sharp, once its code is there. */
export const rendererFor = (spec: ChartSpec, onPaper: boolean): Renderer =>
  onPaper && isReady('svg') && (spec.size ?? 0) <= MOST_IN_SVG ? 'svg' : 'canvas';
