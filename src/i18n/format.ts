import { type CivilDate, dayWords, weekday } from '@/core/kernel';
import type { Language } from './bilingual';
import { numberFormat } from './number-format';

const WEEKDAYS = { zh: '一二三四五六日', en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] } as const;

const parts = (date: CivilDate) => date.split('-').map(Number) as [number, number, number]; // a CivilDate has three parts

/** 2026年11月23日 · 23 Nov 2026 */
export const formatDay = (date: CivilDate, language: Language): string => dayWords(date)[language];

/** 2027年1月8日至19日 · 8–19 Jan 2027; one day where both ends are the same. */
export function formatDayRange(
  { earliest, latest }: { readonly earliest: CivilDate; readonly latest: CivilDate },
  language: Language,
): string {
  if (earliest === latest) return formatDay(earliest, language);
  const [year, month, day] = parts(earliest);
  const [lastYear, lastMonth, lastDay] = parts(latest);
  const isSameMonth = year === lastYear && month === lastMonth;
  if (language === 'zh')
    return `${formatDay(earliest, language)}至${isSameMonth ? `${lastDay}日` : year === lastYear ? formatMonthDay(latest, language) : formatDay(latest, language)}`;
  return isSameMonth
    ? `${day}–${formatDay(latest, language)}`
    : `${year === lastYear ? formatMonthDay(earliest, language) : formatDay(earliest, language)} – ${formatDay(latest, language)}`;
}

/** 11月23日 · 23 Nov */
export const formatMonthDay = (date: CivilDate, language: Language): string =>
  language === 'zh'
    ? formatDay(date, language).slice('2026年'.length)
    : formatDay(date, language).slice(0, -' 2026'.length);

/** A day as it is said on `today`: with its year where that is another. */
export const formatNearDay = (date: CivilDate, today: CivilDate, language: Language): string =>
  parts(date)[0] === parts(today)[0] ? formatMonthDay(date, language) : formatDay(date, language);

/** 星期一 · Mon */
export const formatWeekday = (date: CivilDate, language: Language): string =>
  language === 'zh' ? `星期${WEEKDAYS.zh[weekday(date) - 1]}` : `${WEEKDAYS.en[weekday(date) - 1]}`;

/** A whole count with separators: 12,486. */
export const formatCount = (count: number, language: Language): string => numberFormat(language, 3).format(count);

/** A large figure in 万 / 亿 (zh) or k / M / bn (en), at most two decimals. */
export function formatLarge(value: number, language: Language): string {
  const steps: readonly (readonly [number, string])[] =
    language === 'zh'
      ? [
          [1e8, ' 亿'],
          [1e4, ' 万'],
        ]
      : [
          [1e9, ' bn'],
          [1e6, ' M'],
          [1e4, ''],
        ];
  for (const [size, unit] of steps) {
    if (unit !== '' && Math.abs(value) >= size) return `${trim(value / size, language)}${unit}`;
  }
  return trim(value, language);
}

/** 0.394 → 39% (or with decimals). */
export const formatShare = (share: number, language: Language, decimals = 0): string =>
  numberFormat(language, decimals, 'percent').format(share);

/** Parts of one whole in percent that add up to 100: the largest remainders are rounded up (Hamilton). Takes counts or shares. */
export function percentsOf(parts: readonly number[], decimals = 0): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole <= 0) return parts.map(() => 0);
  const scale = 10 ** decimals;
  const exact = parts.map((part) => (part / whole) * 100 * scale);
  const floors = exact.map((value) => Math.floor(value + 1e-9));
  const left = 100 * scale - floors.reduce((sum, value) => sum + value, 0);
  const raised = exact
    .map((value, index) => ({ index, rest: value - (floors[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, Math.max(0, Math.round(left)))
    .map(({ index }) => index);
  return floors.map((value, index) => (value + (raised.includes(index) ? 1 : 0)) / scale);
}

/** The same in words: 25%. */
export const formatShares = (parts: readonly number[], language: Language, decimals = 0): readonly string[] =>
  percentsOf(parts, decimals).map((percent) => formatShare(percent / 100, language, decimals));

const trim = (value: number, language: Language): string => numberFormat(language, 2).format(value);
