export { assertNever } from './assert-never';
export type { WorkingCalendar } from './calendar';
export { cholesky } from './cholesky';
export { cityDayOf, cityInstant, momentOn } from './city-moment';
export {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  earlierOf,
  firstNamedDay,
  isCivilDate,
  isNamedDay,
  lastNamedDay,
  laterOf,
  weekday,
  yearOf,
} from './civil-date';
export { cleanText, nameKey, shortened } from './clean-text';
export { counted } from './counted';
export { dayInName } from './day-in-name';
export { dayWords, shortMonths } from './day-words';
export { deepFreeze } from './deep-freeze';
export { issueInChinese } from './issue-words';
export { readDay, readMonth } from './read-day';
export { err, ok, type Result } from './result';
export { spelledDays } from './spelled-days';
export type { Words } from './words';
export { addWorkingDays, type BeyondCalendar, workingDaysBetween } from './working-calendar';
