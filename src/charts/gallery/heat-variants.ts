import type { HeatGridData } from '../builders/heat-grid';
import { evil, longName } from './hostile-names';
import type { Variants } from './variants';

export const heatVariants: Variants<HeatGridData> = {
  typical: [
    {
      unit: '件',
      columns: ['供热', '停车', '物业', '噪声'],
      rows: ['道里区', '道外区', '南岗区'],
      values: [
        [1240, 320, 180, 90],
        [2310, 210, null, 75],
        [860, 410, 260, 130],
      ],
    },
    3,
  ],
  negative: [
    {
      unit: '%',
      columns: ['一季度', '二季度'],
      rows: ['甲', '乙'],
      values: [
        [-3.2, 1],
        [0, 4.4],
      ],
    },
    2,
  ],
  adversarial: [{ unit: '', columns: [evil], rows: [evil, longName], values: [[1], [1]] }, 2],
  empty: [{ unit: '件', columns: [], rows: [], values: [] }, 0],
};
