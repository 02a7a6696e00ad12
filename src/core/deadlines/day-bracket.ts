import { type CivilDate, laterOf } from '@/core/kernel';

/** A day, or where the working calendar is not published so far the first and the last day it can fall on. Equal when known. */
export interface DayBracket {
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
}

export const onDay = (day: CivilDate): DayBracket => ({ earliest: day, latest: day });

export const isExact = ({ earliest, latest }: DayBracket): boolean => earliest === latest;

/** The later of both, end by end. */
export const laterBracket = (a: DayBracket, b: DayBracket): DayBracket => ({
  earliest: laterOf(a.earliest, b.earliest),
  latest: laterOf(a.latest, b.latest),
});
