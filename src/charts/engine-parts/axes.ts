import { BarChart, BoxplotChart, LineChart, ScatterChart } from 'echarts/charts';
import { MarkLineComponent } from 'echarts/components';

/** Bars, lines, points and boxes on a grid. */
export const axes = [BarChart, BoxplotChart, LineChart, MarkLineComponent, ScatterChart];
