import type { LightPoint } from '@/analysis/alerts';
import { type CivilDate, daysBetween, type Words } from '@/core/kernel';
import { renewedOn } from '@/data';
import type { DatasetEntry } from '@/ports/data-source';

export interface OldestData {
  readonly days: number;
  readonly title: Words;
  readonly owner: string;
}

const lively = ['realtime', 'day', 'week', 'month'];

/** Of the data sets shown the one renewed longest ago, among those renewed every month or more often: yearly figures are old by nature. */
export function oldestData(
  entries: readonly DatasetEntry[],
  shown: readonly string[],
  today: CivilDate,
): OldestData | undefined {
  return entries
    .filter(({ dataset }) => shown.includes(dataset))
    .flatMap((entry) => {
      const renewed = renewedOn(entry);
      return renewed && lively.includes(entry.cycle)
        ? [{ days: Math.max(0, daysBetween(renewed, today)), title: entry.title, owner: entry.owner.name }]
        : [];
    })
    .sort((a, b) => b.days - a.days)[0];
}

export const agePoint = (oldest: OldestData | undefined, today: CivilDate, language: 'zh' | 'en'): LightPoint =>
  oldest ? { period: today, value: oldest.days, of: oldest.title[language] } : { period: today, value: null };
