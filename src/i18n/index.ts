export { type Bilingual, bilingual, type Language } from './bilingual';
export { type ChangeBasis, changeOf, formatChange } from './change';
export { keepNames, type Names, shown, written } from './english/names';
export {
  type AxisScale,
  axisScale,
  type FigureParts,
  figureParts,
  formatFigure,
  formatNumber,
  formatUnit,
  isRatio,
} from './figure';
export {
  formatCount,
  formatDay,
  formatDayRange,
  formatLarge,
  formatMonthDay,
  formatShare,
  formatShares,
  formatWeekday,
  percentsOf,
} from './format';
export { languageTag, useLanguage, useLanguageStore } from './language-store';
export { formatPeriod, formatPeriodTick } from './period';
export { speakEnglish } from './speak-english';
export { useStrings } from './use-strings';
