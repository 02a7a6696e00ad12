import { addDays, type Words } from '@/core/kernel';
import { inForceOn, type ProfileParams } from '@/core/law';
import type { DayBound, FormSituation } from './form-definition';

type DayCount = {
  [K in keyof ProfileParams]: ProfileParams[K] extends readonly { value: number }[] ? K : never;
}[keyof ProfileParams];

/** The number a parameter of the matter's law sets today; undefined: its law sets none. */
export const numberOf = (name: DayCount, { law, today }: FormSituation): number | undefined =>
  inForceOn<number>(law.profile.params[name], today)?.value;

/** So many calendar days from today, as the matter's law sets them. */
export const daysFromToday =
  (name: DayCount, because: (days: number) => Words) =>
  (situation: FormSituation): DayBound | undefined => {
    const days = numberOf(name, situation);
    return days === undefined ? undefined : { day: addDays(situation.today, days), because: because(days) };
  };
