import type { ScatterData } from '../builders/scatter-plot';
import { evil, longName } from './hostile-names';
import type { Variants } from './variants';

export const scatterVariants: Variants<ScatterData> = {
  typical: [
    {
      x: { label: '房龄', unit: '年' },
      y: { label: '投诉率', unit: '%' },
      points: Array.from({ length: 40 }, (_, index) => ({
        name: `小区 ${index + 1}（示例）`,
        x: 5 + index,
        y: index === 7 ? null : Math.round((1 + index * 0.12 + Math.sin(index) * 0.8) * 100) / 100,
        group: ['集中供热', '分散供热'][index % 2] ?? '',
      })),
    },
    40,
  ],
  adversarial: [
    {
      x: { label: evil, unit: '' },
      y: { label: longName, unit: '' },
      points: [{ name: evil, x: -3, y: -1, group: evil }],
    },
    1,
  ],
  empty: [{ x: { label: '甲', unit: '' }, y: { label: '乙', unit: '' }, points: [] }, 0],
};
