import { BarChart } from 'echarts/charts';

/** Bars alone: what the first view of a leader needs beyond the base. */
export const bars = [BarChart];
