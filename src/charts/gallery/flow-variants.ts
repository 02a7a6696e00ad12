import type { FlowData } from '../builders/flow';
import { evil, longName } from './hostile-names';
import type { Variants } from './variants';

export const flowVariants: Variants<FlowData> = {
  typical: [
    {
      unit: '万元',
      links: [
        { from: '市级财政', to: '老旧小区', value: 42_000 },
        { from: '市级财政', to: '供热管网', value: 31_000 },
        { from: '专项债', to: '供热管网', value: 58_000 },
        { from: '供热管网', to: '道外区', value: 49_000 },
        { from: '供热管网', to: '香坊区', value: 40_000 },
      ],
    },
    5,
  ],
  circle: [
    {
      unit: '件',
      links: [
        { from: '甲', to: '乙', value: 3 },
        { from: '乙', to: '甲', value: 1 },
        { from: '甲', to: '丙', value: -1 },
      ],
    },
    3,
  ],
  adversarial: [{ unit: '', links: [{ from: evil, to: longName, value: 1 }] }, 1],
  empty: [{ unit: '件', links: [] }, 0],
};
