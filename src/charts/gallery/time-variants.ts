import type { TimePoint, TimeSeriesData } from '../builders/time-series-data';
import { evil, longName } from './hostile-names';
import type { Variants } from './variants';

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
