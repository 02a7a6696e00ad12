import { CustomChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendPlainComponent, TooltipComponent } from 'echarts/components';
import { dispose, getInstanceByDom, init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([CustomChart, AriaComponent, GridComponent, LegendPlainComponent, TooltipComponent, SVGRenderer]);

/**
 * The part of ECharts every picture needs, registered once: SVG only, which prints sharply and reads well. An object of this
 * module's own: mere re-exports would let the build drop the registration.
 */
export const base = { dispose, getInstanceByDom, init, registerMap, use };
