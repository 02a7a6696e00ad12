export { type CalendarFault, withCalendarYears } from './calendar-years';
export { chineseWorkingCalendar } from './chinese-working-calendar';
