export { type Bilingual, bilingual, type Language } from './bilingual';
export { type ChangeBasis, changeOf, formatChange } from './change';
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
export { keepNames, type Names, shown, written } from './names';
export { formatPeriod, formatPeriodTick } from './period';
export { useStrings } from './use-strings';
