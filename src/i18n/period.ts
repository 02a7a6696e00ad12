import { type CivilDate, isCivilDate, shortMonths } from '@/core/kernel';
import type { Language } from './bilingual';
import { formatDay, formatDayRange } from './format';

const QUARTERS = ['一', '二', '三', '四'];

const month = (text: string) => {
  const found = /^(\d{4})-(\d{2})$/.exec(text);
  return found ? { year: Number(found[1]), month: Number(found[2]) } : null;
};

function range(from: string, to: string, language: Language): string {
  const a = month(from);
  const b = month(to);
  if (a && b) {
    if (a.year === b.year)
      return language === 'zh'
        ? `${a.year}年${a.month}—${b.month}月`
        : `${shortMonths[a.month - 1]}–${shortMonths[b.month - 1]} ${b.year}`;
    return language === 'zh'
      ? `${formatPeriod(from, language)}—${formatPeriod(to, language)}`
      : `${formatPeriod(from, language)} – ${formatPeriod(to, language)}`;
  }
  if (isCivilDate(from) && isCivilDate(to)) return formatDayRange({ earliest: from, latest: to }, language);
  return `${formatPeriod(from, language)}—${formatPeriod(to, language)}`;
}

/**
 * A period as it is said: 2026年 · 2026年一季度 · 2026年3月 · 2026年第12周 · 2026年3月5日 · 2026年1—3月 (from `2026-01/2026-03`, cumulative).
 * What is no period of these forms stays as it is.
 */
export function formatPeriod(period: string, language: Language): string {
  const [from = '', to] = period.split('/');
  if (to !== undefined) return range(from, to, language);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter)
    return language === 'zh'
      ? `${quarter[1]}年${QUARTERS[Number(quarter[2]) - 1]}季度`
      : `Q${quarter[2]} ${quarter[1]}`;
  const week = /^(\d{4})-W(\d{2})$/.exec(period);
  if (week) return language === 'zh' ? `${week[1]}年第${Number(week[2])}周` : `week ${Number(week[2])} of ${week[1]}`;
  const named = month(period);
  if (named)
    return language === 'zh' ? `${named.year}年${named.month}月` : `${shortMonths[named.month - 1]} ${named.year}`;
  if (/^\d{4}$/.test(period)) return language === 'zh' ? `${period}年` : period;
  return isCivilDate(period) ? formatDay(period as CivilDate, language) : period; // the test above is the proof
}

/** The short form of an axis: 3月 (with the year at its first month), 一季度, 1—3月. */
export function formatPeriodTick(period: string, language: Language, isFirst: boolean): string {
  const [from = '', to] = period.split('/');
  const last = to ?? from;
  const year = last.slice(0, 4);
  const short = to === undefined ? formatPeriod(from, language) : range(from, last, language);
  if (/^\d{4}$/.test(period)) return language === 'zh' ? year : short;
  const rest = language === 'zh' ? short.replace(`${year}年`, '') : short.replace(new RegExp(` (of )?${year}$`), '');
  const opens = isFirst || /^\d{4}-(01|Q1|W01)$/.test(period) || /^\d{4}-01-01$/.test(period);
  return opens ? (language === 'zh' ? `${year}年\n${rest}` : `${rest}\n${year}`) : rest;
}
