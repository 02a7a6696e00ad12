import { CustomChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendPlainComponent, TooltipComponent } from 'echarts/components';
import { dispose, getInstanceByDom, init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([CustomChart, AriaComponent, GridComponent, LegendPlainComponent, TooltipComponent, CanvasRenderer]);

/**
 * The part of ECharts every picture needs, registered once: on a canvas, which costs the page least. An object of this
 * module's own: mere re-exports would let the build drop the registration.
 */
export const base = { dispose, getInstanceByDom, init, registerMap, use };
