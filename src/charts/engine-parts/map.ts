import { MapChart } from 'echarts/charts';
import { VisualMapContinuousComponent, VisualMapPiecewiseComponent } from 'echarts/components';

export { default as harbin } from '../districts/harbin.geo.json';

/** Districts and the scale that colours them. */
export const map = [MapChart, VisualMapContinuousComponent, VisualMapPiecewiseComponent];
