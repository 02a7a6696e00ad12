import { SankeyChart } from 'echarts/charts';

/** Amounts that run from one place to the next. */
export const flow = [SankeyChart];
