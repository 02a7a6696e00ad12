import { formatNumber } from '@/i18n';
import type { ChartLook } from './chart-spec';

/** A value axis whose unit is said once at its end, and whose ticks are numbers with separators. */
export const numberAxis = (look: ChartLook, unit: string, nameLocation: 'start' | 'end' = 'end') => ({
  name: unit,
  nameLocation,
  nameGap: 8,
  nameTextStyle: { color: look.ink3, fontSize: 11, align: 'left' as const },
  axisLabel: {
    color: look.ink3,
    fontSize: 11,
    hideOverlap: true,
    formatter: (value: number) => formatNumber(value, look.language, 4),
  },
});
