import { cityDayOf, cityInstant, isCivilDate } from '@/core/kernel';
import { valueWords } from '@/core/law';
import { formatDay, formatNumber, type Language } from '@/i18n';

const YES_NO = { zh: ['是', '否'], en: ['yes', 'no'] } as const;
const NONE = { zh: '无', en: 'none' } as const;
const DIGEST = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Numbers that name something (a year, the number of an entry) take no separators. */
const isName = (path: string) => /(^|\.)(\w*[yY]ear|no|entry|draftVersion)$/.test(path);

/** One value of the record in words: choices by their words, days and moments as days and moments, figures rounded. */
export function sayValue(path: string, value: unknown, language: Language): string {
  if (value === null || value === undefined) return NONE[language];
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (typeof value === 'number') return isName(path) ? String(value) : sayNumber(value, language);
  if (typeof value !== 'string') return JSON.stringify(value);
  const words = valueWords(path, value);
  if (words) return language === 'zh' ? words.zh : words.en;
  if (isCivilDate(value)) return formatDay(value, language);
  if (INSTANT.test(value) && !Number.isNaN(cityInstant(value))) return sayMoment(value, language);
  if (DIGEST.test(value)) return `${value.slice(0, 12)}…`;
  return value;
}

/** At most three decimals; what they would round to zero keeps two figures. */
const sayNumber = (value: number, language: Language): string =>
  value !== 0 && Math.abs(value) < 0.0005 ? value.toPrecision(2) : formatNumber(value, language, 3);

/** 2026年11月23日 14:05, by the clock of the city. */
function sayMoment(instant: string, language: Language): string {
  const at = cityInstant(instant);
  const minute = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
  return `${formatDay(cityDayOf(at), language)} ${minute.format(at)}`;
}
