import { HeatmapChart } from 'echarts/charts';
import { VisualMapContinuousComponent, VisualMapPiecewiseComponent } from 'echarts/components';

/** Coloured cells and the scale that colours them. */
export const plane = [HeatmapChart, VisualMapContinuousComponent, VisualMapPiecewiseComponent];
