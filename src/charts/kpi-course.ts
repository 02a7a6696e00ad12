import { bilingual, formatPeriod, formatUnit, type Language } from '@/i18n';
import type { ChartTable } from './chart-spec';

/** One point of the course of a figure. */
export interface CoursePoint {
  /** `2026-09`, `2026-Q3`, `2026-01/2026-03`; empty where the figure has no time. */
  readonly period: string;
  /** In the stored unit; null is a gap, never zero. */
  readonly value: number | null;
  readonly isProvisional?: boolean;
}

const strings = bilingual(
  { period: '时期', status: '状态', provisional: '初步数' },
  { period: 'Period', status: 'Status', provisional: 'provisional' },
);

/** The course as a table, the latest first; a column tells what is provisional, where anything is. */
export function courseTable(
  points: readonly CoursePoint[],
  { name, unit }: { readonly name: string; readonly unit: string },
  language: Language,
): ChartTable {
  const words = strings[language];
  const shown = formatUnit(unit, language);
  const hasStatus = points.some(({ isProvisional }) => isProvisional);
  return {
    columns: [words.period, shown === '' ? name : `${name} (${shown})`, ...(hasStatus ? [words.status] : [])],
    rows: points
      .toReversed()
      .map(({ period, value, isProvisional }) => [
        period === '' ? null : formatPeriod(period, language),
        value,
        ...(hasStatus ? [isProvisional ? words.provisional : null] : []),
      ]),
  };
}
