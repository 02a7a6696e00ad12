import { SVGRenderer } from 'echarts/renderers';

/** Draws as SVG: for paper and for files. */
export const svg = [SVGRenderer];
