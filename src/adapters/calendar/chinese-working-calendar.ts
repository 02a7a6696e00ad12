import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import { type CivilDate, civilDate, type WorkingCalendar, weekday, yearOf } from '@/core/kernel';

/** First and last year whose holidays and make-up days the data set holds as announced by the State Council. */
const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;

const daysOff = new Set(Object.keys(holidays));
const makeUpDays = new Set(Object.keys(workdays));

/**
 * Working days as the State Council announces them (国务院办公厅关于部分节假日安排的通知), from the `chinese-days` data set: its tables
 * only, for its functions read a day in the time zone of the machine, and statutory days are days of the city.
 * Beyond its last announced year it answers `undefined`: weekdays alone are not the calendar.
 */
export const chineseWorkingCalendar: WorkingCalendar = {
  completeFrom: civilDate(`${FIRST_YEAR}-01-01`),
  completeUntil: civilDate(`${LAST_YEAR}-12-31`),
  source: 'chinese-days 1.5.7',
  isWorkingDay(date: CivilDate) {
    const year = yearOf(date);
    if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
    return makeUpDays.has(date) || (weekday(date) <= 5 && !daysOff.has(date));
  },
};
