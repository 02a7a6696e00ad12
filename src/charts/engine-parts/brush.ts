import { BrushComponent } from 'echarts/components';

/** Drawing a stretch of the axis by hand. */
export const brush = [BrushComponent];
