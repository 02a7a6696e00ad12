import { seeded } from '@/analysis/random';
import type { Words } from '@/core/kernel';

/** A figure of the sample city by month; a missing value is null, never zero. */
export interface SampleIndicator {
  readonly id: string;
  readonly name: Words;
  readonly unit: Words;
  readonly owner: string;
  readonly points: readonly { readonly period: string; readonly value: number | null; readonly provisional: boolean }[];
}

const months = Array.from(
  { length: 23 },
  (_, n) => `${2025 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
);

interface Shape {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: readonly [string, string];
  readonly owner: string;
  readonly base: number;
  readonly trend: number;
  readonly season: number;
  readonly noise: number;
  /** Last month the source has published. */
  readonly until: string;
}

const shapes: readonly Shape[] = [
  {
    id: 'work-orders',
    zh: '12345 工单量',
    en: '12345 work orders',
    unit: ['件', 'cases'],
    owner: '市营商环境局',
    base: 46000,
    trend: -120,
    season: 9000,
    noise: 1500,
    until: '2026-11',
  },
  {
    id: 'answer-rate',
    zh: '12345 按期办结率',
    en: '12345 closed in time',
    unit: ['%', '%'],
    owner: '市营商环境局',
    base: 93,
    trend: 0.2,
    season: -1,
    noise: 0.6,
    until: '2026-11',
  },
  {
    id: 'heating-complaints',
    zh: '供热投诉量',
    en: 'Heating complaints',
    unit: ['件', 'cases'],
    owner: '市住建局',
    base: 2600,
    trend: -30,
    season: 2400,
    noise: 260,
    until: '2026-10',
  },
  {
    id: 'heating-subsidy',
    zh: '供热补贴支出',
    en: 'Heating subsidy',
    unit: ['万元', '10k yuan'],
    owner: '市财政局',
    base: 8200,
    trend: 90,
    season: 4200,
    noise: 300,
    until: '2026-09',
  },
  {
    id: 'renovated',
    zh: '老旧小区改造完工率',
    en: 'Old communities renovated',
    unit: ['%', '%'],
    owner: '市住建局',
    base: 8,
    trend: 3.8,
    season: 0,
    noise: 0.8,
    until: '2026-10',
  },
  {
    id: 'pm25',
    zh: 'PM2.5 月均浓度',
    en: 'PM2.5 monthly mean',
    unit: ['微克/立方米', 'µg/m³'],
    owner: '市生态环境局',
    base: 33,
    trend: -0.15,
    season: 22,
    noise: 3,
    until: '2026-10',
  },
];

/** Invented monthly figures of the sample city, with seasons, a target, and the provisional last points. */
export const sampleIndicators: readonly SampleIndicator[] = shapes.map((shape, index) => {
  const random = seeded(100 + index);
  const tenths = shape.unit[0] === '件' ? 1 : 10; // nobody counts a part of a case
  return {
    id: shape.id,
    name: { zh: `${shape.zh}`, en: `${shape.en}` },
    unit: { zh: shape.unit[0], en: shape.unit[1] },
    owner: shape.owner,
    points: months.map((period, n) => ({
      period,
      value:
        period > shape.until
          ? null
          : Math.max(
              0,
              Math.round(
                (shape.base +
                  shape.trend * n +
                  shape.season * Math.cos((n / 12) * 2 * Math.PI) +
                  (random() - 0.5) * 2 * shape.noise) *
                  tenths,
              ) / tenths,
            ),
      provisional: period === shape.until,
    })),
  };
});
