import type { NetworkData } from '../builders/network';
import { evil } from './hostile-names';
import type { Variants } from './variants';

const named = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `机构 ${index}`, size: count - index }));

export const networkVariants: Variants<NetworkData> = {
  normal: [
    {
      unit: 'panels',
      nodes: [
        { name: '哈尔滨工业大学', size: 6 },
        { name: '黑龙江大学', size: 3 },
        { name: '省社科院', size: 2 },
      ],
      links: [
        { a: '哈尔滨工业大学', b: '黑龙江大学', size: 3 },
        { a: '哈尔滨工业大学', b: '省社科院', size: 1 },
      ],
    },
    2,
  ],
  empty: [{ unit: 'panels', nodes: [], links: [] }, 0],
  many: [{ unit: 'panels', nodes: named(60), links: [{ a: '机构 0', b: '机构 59', size: 1 }] }, 1],
  hostile: [{ unit: 'panels', nodes: [{ name: evil, size: 1 }], links: [] }, 0],
};
