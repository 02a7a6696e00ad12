import type { ShareData } from '../builders/share';
import { evil, longName } from './hostile-names';
import { units } from './units';
import type { Variants } from './variants';

export const shareVariants: Variants<ShareData> = {
  typical: [
    {
      unit: '万元',
      items: [
        { name: '供热', value: 412_000 },
        { name: '道路', value: 198_000 },
        { name: '老旧小区', value: 156_000 },
        { name: '绿化', value: 43_000 },
      ],
    },
    4,
  ],
  doughnut: [
    { unit: '件', as: 'doughnut', items: units.slice(0, 8).map((name, index) => ({ name, value: 90 - index * 9 })) },
    8,
  ],
  negative: [
    {
      unit: '万元',
      items: [
        { name: '甲', value: 3 },
        { name: '乙', value: -1 },
      ],
    },
    2,
  ],
  adversarial: [
    {
      unit: '',
      items: [
        { name: evil, value: 2 },
        { name: longName, value: 1 },
      ],
    },
    2,
  ],
  empty: [{ unit: '件', items: [] }, 0],
};
