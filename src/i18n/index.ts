export { type Bilingual, bilingual, type Language } from './bilingual';
export {
  formatCount,
  formatDay,
  formatDayRange,
  formatLarge,
  formatMonthDay,
  formatShare,
  formatWeekday,
} from './format';
export { useLanguage, useLanguageStore } from './language-store';
export { useStrings } from './use-strings';
