import type { RegionMapData } from '../builders/region-map';
import { evil } from './hostile-names';
import type { Variants } from './variants';

const square = (x: number) => [
  [
    [x, 0],
    [x + 1, 0],
    [x + 1, 1],
    [x, 1],
    [x, 0],
  ],
];
const own = (names: readonly string[]) => ({
  type: 'FeatureCollection',
  features: names.map((name, index) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Polygon', coordinates: square(index) },
  })),
});
export const regionVariants: Variants<RegionMapData> = {
  typical: [
    {
      unit: '件',
      values: [
        { region: '230104', value: 2310 },
        { region: '道里区', value: 1240 },
        { region: '香坊区', value: 940 },
        { region: '呼兰区', value: 120 },
        { region: '双城区', value: null },
      ],
    },
    5,
  ],
  own: [
    {
      unit: '%',
      outlines: { name: 'sample-blocks', geo: own(['甲街道', evil]), regions: ['甲街道', evil] },
      values: [
        { region: '甲街道', value: -1.5 },
        { region: evil, value: 4 },
        { region: '不在图上', value: 1 },
      ],
    },
    3,
  ],
  empty: [{ unit: '件', values: [] }, 0],
};
