import type { CategoryBarsData } from '../builders/category-bars';
import { evil, longName } from './hostile-names';
import { units } from './units';
import type { Variants } from './variants';

export const barVariants: Variants<CategoryBarsData> = {
  typical: [
    {
      unit: '件',
      additive: true,
      series: ['工单（示例）'],
      items: units.map((name, index) => ({ name, values: [3600 - index * 240] })),
    },
    14,
  ],
  stacked: [
    {
      unit: '件',
      additive: true,
      mode: 'stacked',
      series: ['按期', '临期', '逾期'],
      items: units.slice(0, 5).map((name, index) => ({ name, values: [40 - index * 5, 8, index] })),
    },
    5,
  ],
  standing: [
    {
      unit: '%',
      direction: 'vertical',
      series: ['2025', '2026'],
      target: { label: '目标 90%', value: 90 },
      items: units
        .slice(0, 4)
        .map((name, index) => ({ name, values: [82 + index * 3, index === 2 ? null : 85 + index * 3] })),
    },
    4,
  ],
  negative: [
    {
      unit: '亿元',
      series: ['增减（示例）'],
      items: [
        { name: '甲', values: [3.1] },
        { name: '乙', values: [-2.4] },
        { name: '丙', values: [0] },
      ],
    },
    3,
  ],
  adversarial: [
    {
      unit: evil,
      series: [evil, longName],
      items: [
        { name: evil, values: [1, 2] },
        { name: longName, values: [3, null] },
      ],
    },
    2,
  ],
  empty: [{ unit: '件', series: ['空'], items: [] }, 0],
};
