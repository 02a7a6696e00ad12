import { BarChart, BoxplotChart, CustomChart, HeatmapChart, LineChart, MapChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { dispose, getInstanceByDom, init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import harbin from './districts/harbin.geo.json';

use([
  BarChart,
  BoxplotChart,
  CustomChart,
  HeatmapChart,
  LineChart,
  MapChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
  SVGRenderer,
]);
registerMap('harbin', harbin as Parameters<typeof registerMap>[1]); // GeoJSON; the JSON module's type is wider than the map's

/** The part of ECharts the builders need, registered once: SVG only, which prints sharply and reads well. */
export const engine = { init, getInstanceByDom, dispose };

/** A picture as SVG text, without a page. */
export function toSvg(option: object, width: number, height: number, background: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ ...option, animation: false, backgroundColor: background });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
