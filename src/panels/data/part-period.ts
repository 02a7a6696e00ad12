import { periodEnds } from '@/charts';
import { renewedOn } from '@/data';
import type { DatasetMetadata } from '@/ports/data-source';

/** The last day a data set can tell of: the end of what it covers, never later than the day it was renewed. */
export function lastDayOf(about: Pick<DatasetMetadata, 'period' | 'sourceAt' | 'publishedAt'>): string | undefined {
  const end = periodEnds(about.period.to)[1];
  const renewed = renewedOn(about);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(end)) return renewed ?? undefined;
  return renewed !== null && renewed < end ? renewed : end;
}

/** The day a period is told up to, where it had not ended: a part is never compared with a whole. Undefined: it is whole. */
export function partUntil(period: string, lastDay: string | undefined): string | undefined {
  const [from, end] = periodEnds(period);
  return lastDay !== undefined && from <= lastDay && lastDay < end ? lastDay : undefined;
}
