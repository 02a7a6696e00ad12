export { type Bilingual, bilingual, type Language } from './bilingual';
export { type ChangeBasis, formatChange } from './change';
export { keepNames, type Names, shown, written } from './english/names';
export {
  axisScale,
  decimalsBeside,
  figureParts,
  formatFigure,
  formatNumber,
  formatUnit,
} from './figure';
export {
  formatCount,
  formatDay,
  formatDayRange,
  formatMonthDay,
  formatNearDay,
  formatShare,
  formatShares,
  formatWeekday,
  percentsOf,
} from './format';
export { inBrackets } from './in-brackets';
export { languageTag, useLanguage, useLanguageStore } from './language-store';
export { formatPeriod, formatPeriodTick } from './period';
export { sentenceCase } from './sentence-case';
export { formatSize } from './size';
export { speakEnglish } from './speak-english';
export { useStrings } from './use-strings';
