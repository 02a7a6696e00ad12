import type { CivilDate } from './civil-date';
import { readDay } from './read-day';

const written = /(?<!\d)(?:\d{4}[-._年]\d{1,2}[-._月]\d{1,2}日?|\d{8})(?!\d)/g;

/** The day that the name of a file tells, the last one where it tells several: 2026-02-25, 2026年2月25日, 20260225. undefined: none, or one that is still to come. */
export const dayInName = (name: string, today: CivilDate): CivilDate | undefined =>
  (name.normalize('NFKC').match(written) ?? [])
    .map((text) => readDay(text.replaceAll('_', '-'), today))
    .findLast((day) => day !== undefined && day <= today);
