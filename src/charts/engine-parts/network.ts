import { GraphChart } from 'echarts/charts';

/** Who is linked with whom. */
export const network = [GraphChart];
