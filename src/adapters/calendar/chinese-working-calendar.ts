import chineseDays from 'chinese-days'; // a CommonJS package: Node gives its functions on the default export alone
import { type CivilDate, civilDate, type WorkingCalendar, yearOf } from '@/core/kernel';

/** First and last year whose holidays and make-up days the data set holds as announced by the State Council. */
const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;

/** The data set reads every date with a parser; a plan asks for the same days a thousand times. At most the days of its years. */
const answers = new Map<CivilDate, boolean>();

/**
 * Working days as the State Council announces them (国务院办公厅关于部分节假日安排的通知), from the `chinese-days` data set.
 * Beyond its last announced year it answers `undefined`: weekdays alone are not the calendar.
 */
export const chineseWorkingCalendar: WorkingCalendar = {
  completeFrom: civilDate(`${FIRST_YEAR}-01-01`),
  completeUntil: civilDate(`${LAST_YEAR}-12-31`),
  source: 'chinese-days 1.5.7',
  isWorkingDay(date: CivilDate) {
    const year = yearOf(date);
    if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
    const known = answers.get(date);
    if (known !== undefined) return known;
    const answer = chineseDays.isWorkday(date);
    answers.set(date, answer);
    return answer;
  },
};
