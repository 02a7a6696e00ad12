import { CanvasRenderer } from 'echarts/renderers';

/** Draws on a canvas: for pictures of more values than SVG carries. */
export const canvas = [CanvasRenderer];
