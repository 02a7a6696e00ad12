import { addDays, type CivilDate, counted, daysBetween } from '@/core/kernel';
import type { Verdict } from './check-rule';

/** What is to be done so many days before, as a clause that stands within a sentence. */
interface Preparation {
  readonly zh: (need: number) => string;
  readonly en: (need: number) => string;
}

/**
 * A hearing is set for a day that leaves no time, from its notice on, for what comes so many days before it: that can be told with
 * the notice, and the first day that would do. Undefined: there is time, or a day is not known.
 */
export function setTooEarly(
  notice: CivilDate | undefined,
  hearing: CivilDate | undefined,
  need: number,
  before: Preparation,
): Extract<Verdict, { readonly holds: boolean }> | undefined {
  if (notice === undefined || hearing === undefined) return undefined;
  const days = daysBetween(notice, hearing);
  if (days >= need) return undefined;
  const firstLawful = addDays(notice, need);
  return {
    holds: false,
    says: {
      zh: `公告至听证仅 ${days} 日，${before.zh(need)}：听证最早在 ${firstLawful}。`,
      en: `Only ${counted(days, 'day')} from notice to hearing, and ${before.en(need)}: the hearing is on ${firstLawful} at the earliest.`,
    },
    counted: { value: days, unit: 'days', needed: need, bound: 'at-least' },
    firstLawful,
  };
}
