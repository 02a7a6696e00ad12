import type { BoxesData } from './builders/boxes';
import type { CategoryBarsData } from './builders/category-bars';
import type { FlowData } from './builders/flow';
import type { HeatGridData } from './builders/heat-grid';
import type { LongSeriesData } from './builders/long-series';
import type { RegionMapData } from './builders/region-map';
import type { ScatterData } from './builders/scatter-plot';
import type { ShareData } from './builders/share';
import type { TimePoint, TimeSeriesData } from './builders/time-series-data';

/** A name that would run if anything put it into the page as HTML. */
export const evil = '<img src=x onerror="alert(1)">';
export const longName = '哈尔滨市既有居住建筑节能改造与供热计量综合提升工程（二期）示例';

type Variants<Data> = Readonly<Record<string, readonly [Data, number]>>;

const months = (from: number, values: readonly (number | null)[]): readonly TimePoint[] =>
  values.map((value, index) => ({ period: `2026-${String(from + index).padStart(2, '0')}`, value }));
const year = (name: string, seed: number) => ({
  name,
  points: months(
    1,
    Array.from({ length: 9 }, (_, index) => Math.round(1500 + 900 * Math.sin(index / 1.7 + seed) + seed * 120)),
  ),
});

export const timeVariants: Variants<TimeSeriesData> = {
  typical: [
    {
      unit: '件',
      series: [
        {
          name: '供热投诉（示例）',
          points: [
            ...months(1, [3120, 2840, 2310, 880, 240, null, 130, 180]),
            { period: '2026-09', value: 960, status: 'revised', earlier: 910 },
            { period: '2026-10', value: 2480, status: 'provisional' },
            { period: '2026-11', value: 3010, status: 'forecast', low: 2600, high: 3450 },
            { period: '2026-12', value: 3260, status: 'forecast', low: 2500, high: 4020 },
          ],
        },
        {
          name: '上年同期',
          role: 'comparison',
          points: months(1, [3520, 3010, 2690, 1010, 300, 210, 190, 240, 1120, 2710, 3390, 3600]),
        },
      ],
      targets: [{ label: '目标 2,000', value: 2000 }],
      thresholds: [{ label: '预警 3,500', value: 3500, level: 'warning' }],
      annotations: [
        { period: '2026-04', label: '停止供热' },
        { period: '2026-10', label: '开始供热' },
      ],
    },
    12,
  ],
  money: [
    {
      unit: '万元',
      as: 'bar',
      cumulative: true,
      series: [
        {
          name: '一般公共预算收入（示例）',
          points: [
            { period: '2026-01/2026-02', value: 482_000 },
            { period: '2026-01/2026-03', value: 741_500 },
            { period: '2026-01/2026-04', value: 1_012_000, status: 'provisional' },
          ],
        },
      ],
    },
    3,
  ],
  six: [
    { unit: '件', as: 'area', stacked: true, series: ['道里', '道外', '南岗', '香坊', '松北', '平房'].map(year) },
    9,
  ],
  eight: [{ unit: '件', series: ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map(year) }, 9],
  forecast: [
    {
      unit: '元',
      series: [
        {
          name: '方案甲（示例）',
          points: [
            { period: '2027', value: 2120, status: 'forecast' },
            { period: '2028', value: 2190, status: 'forecast' },
          ],
        },
        {
          name: '方案乙（示例）',
          points: [
            { period: '2027', value: 2060, status: 'forecast' },
            { period: '2028', value: 2240, status: 'forecast' },
          ],
        },
      ],
    },
    2,
  ],
  benchmark: [
    {
      unit: '%',
      series: [
        { name: '哈尔滨（示例）', points: months(1, [3.2, 3.4, 3.1, 2.9]) },
        { name: '长春（示例）', role: 'benchmark', points: months(1, [3.0, 3.3, 3.3, 3.2]) },
        { name: '沈阳（示例）', role: 'benchmark', points: months(1, [2.4, 2.6, 2.7, 2.9]) },
      ],
    },
    4,
  ],
  negative: [
    { unit: '亿元', as: 'bar', series: [{ name: '收支差额（示例）', points: months(1, [-12, 4, -3.5, 0]) }] },
    4,
  ],
  gaps: [{ unit: '', series: [{ name: '读数', points: [...months(1, [3, null]), ...months(6, [4])] }] }, 6],
  adversarial: [
    {
      unit: evil,
      series: [
        { name: evil, points: months(1, [1, 2]) },
        { name: longName, points: months(1, [2, 1]) },
      ],
      annotations: [{ period: '2026-02', label: evil }],
    },
    2,
  ],
  empty: [{ unit: '件', series: [] }, 0],
};

const start = Date.UTC(2026, 0, 1);
export const longVariants: Variants<LongSeriesData> = {
  typical: [
    {
      unit: '℃',
      times: Float64Array.from({ length: 20_000 }, (_, index) => start + index * 600_000),
      series: [
        {
          name: '二次网供水温度（示例）',
          values: Float64Array.from({ length: 20_000 }, (_, index) =>
            index > 9_000 && index < 9_600 ? Number.NaN : 44 + 6 * Math.sin(index / 900) + 2 * Math.sin(index / 23),
          ),
        },
      ],
    },
    20_000,
  ],
  empty: [{ unit: '℃', times: new Float64Array(0), series: [{ name: '无', values: new Float64Array(0) }] }, 0],
};

const units = [
  '市住建局',
  '市民政局',
  '市城管局',
  '市交通局',
  '市教育局',
  '市卫健委',
  '市水务局',
  '市资规局',
  '市发改委',
  '市财政局',
  '市商务局',
  '市文旅局',
  '市体育局',
  '市林草局',
];
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
