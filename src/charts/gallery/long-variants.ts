import type { LongSeriesData } from '../builders/long-series';
import type { Variants } from './variants';

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
