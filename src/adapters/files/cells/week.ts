import { spanOf } from '@/analysis/tables';

const WEEK =
  /^((?:19|20|21)\d\d)(?:年|[-./ ])?第?(\d{1,2}|[一二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])周$/;
const ISO = /^((?:19|20|21)\d\d)-?W(\d{1,2})(?:周)?$/i;
const digits = '〇一二三四五六七八九';

/** 2026-W01, 2026年第1周 and 2026年第十周 as ISO weeks; undefined where the year has no such week. */
export function weekOf(text: string): string | undefined {
  const [, year, week = ''] = ISO.exec(text) ?? WEEK.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [tens = '', ones = ''] = week.split('十');
  const number = /\d/.test(week)
    ? Number(week)
    : week.includes('十')
      ? digits.indexOf(tens || '一') * 10 + Math.max(0, digits.indexOf(ones || '〇'))
      : digits.indexOf(week);
  const told = `${year}-W${String(number).padStart(2, '0')}`;
  return spanOf(told) ? told : undefined;
}
