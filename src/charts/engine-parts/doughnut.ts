import { PieChart } from 'echarts/charts';

/** Parts of a whole as a ring. */
export const doughnut = [PieChart];
