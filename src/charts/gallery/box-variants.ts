import type { BoxesData } from '../builders/boxes';
import { evil, longName } from './hostile-names';
import type { Variants } from './variants';

export const boxVariants: Variants<BoxesData> = {
  typical: [
    {
      unit: '天',
      groups: [
        { name: '市住建局（示例）', values: [3, 4, 5, 5, 6, 7, 9, 21] },
        { name: '市城管局（示例）', values: [1, 2, 2, 3, 3, 4, null] },
        { name: '市水务局（示例）', values: [6, 8, 9, 12, 15] },
      ],
    },
    3,
  ],
  one: [{ unit: '', groups: [{ name: '甲', values: [-2] }] }, 1],
  adversarial: [
    {
      unit: '',
      groups: [
        { name: evil, values: [1, 2, 3] },
        { name: longName, values: [2] },
      ],
    },
    2,
  ],
  empty: [{ unit: '天', groups: [{ name: '无', values: [null] }] }, 0],
};
