import * as z from 'zod/mini';
import {
  type CivilDate,
  civilDate,
  err,
  isCivilDate,
  issueInChinese,
  ok,
  type Result,
  type Words,
  type WorkingCalendar,
  weekday,
  yearOf,
} from '@/core/kernel';

const day = z.string().check(z.refine(isCivilDate, 'not a day of the calendar (YYYY-MM-DD)'));
const years = z.strictObject({
  years: z.array(
    z.strictObject({
      year: z.int(),
      /** Number of the State Council notice: 国办发明电〔2026〕… */
      source: z.string().check(z.minLength(1), z.maxLength(200)),
      /** Days off that would be working days by their weekday, and holidays that fall on a weekend. */
      holidays: z.array(day).check(z.minLength(1), z.maxLength(60)),
      /** Saturdays and Sundays on which people work (调休). */
      makeUpDays: z.array(day).check(z.maxLength(20)),
    }),
  ),
});

/** What is wrong with the file, with the place in it. */
export type CalendarFault = Words & { readonly at: string };

/**
 * The calendar with the years of a file added. The years must follow the last published one without a gap; nothing is taken
 * when one of them is at fault.
 */
export function withCalendarYears(base: WorkingCalendar, file: unknown): Result<WorkingCalendar, CalendarFault> {
  const decoded = years.safeParse(file);
  if (!decoded.success) {
    const issue = decoded.error.issues[0];
    const at = issue?.path.join('.') || '(root)';
    return fault(at, `格式不符：${issueInChinese(issue?.code)}`, `not of the agreed shape: ${issue?.message ?? ''}`);
  }
  const added = decoded.data.years.toSorted((a, b) => a.year - b.year);
  const holidays = new Set<string>();
  const makeUpDays = new Set<string>();
  let last = yearOf(base.completeUntil);
  for (const [index, entry] of added.entries()) {
    const at = `years.${index}`;
    if (entry.year !== last + 1)
      return fault(
        `${at}.year`,
        `应为 ${last + 1} 年，不能跳年或重复。`,
        `should be ${last + 1}: no year left out or given twice.`,
      );
    for (const [field, days] of [
      ['holidays', entry.holidays],
      ['makeUpDays', entry.makeUpDays],
    ] as const) {
      const foreign = days.find((text) => !text.startsWith(`${entry.year}-`));
      if (foreign)
        return fault(`${at}.${field}`, `${foreign} 不在 ${entry.year} 年。`, `${foreign} is not in ${entry.year}.`);
    }
    const workday = entry.makeUpDays.find((text) => weekday(civilDate(text)) <= 5);
    if (workday) return fault(`${at}.makeUpDays`, `${workday} 本来就是工作日。`, `${workday} is a working day anyway.`);
    const both = entry.makeUpDays.find((text) => entry.holidays.includes(text));
    if (both) return fault(`${at}.makeUpDays`, `${both} 同时列为放假日。`, `${both} is listed as a holiday too.`);
    for (const text of entry.holidays) holidays.add(text);
    for (const text of entry.makeUpDays) makeUpDays.add(text);
    last = entry.year;
  }
  if (added.length === 0) return ok(base);
  const first = civilDate(`${yearOf(base.completeUntil) + 1}-01-01`);
  const completeUntil = civilDate(`${last}-12-31`);
  return ok({
    completeFrom: base.completeFrom,
    completeUntil,
    source: [base.source, ...added.map(({ source }) => source)].join('; '),
    isWorkingDay(date: CivilDate) {
      if (date < first) return base.isWorkingDay(date);
      if (date > completeUntil) return undefined;
      return makeUpDays.has(date) || (weekday(date) <= 5 && !holidays.has(date));
    },
  });
}

const fault = (at: string, zh: string, en: string) => err<CalendarFault>({ at, zh, en });
