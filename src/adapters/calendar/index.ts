export { chineseWorkingCalendar } from './chinese-working-calendar';
