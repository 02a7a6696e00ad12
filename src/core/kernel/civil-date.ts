/**
 * A day of the civil calendar, `YYYY-MM-DD`, without time or zone. Statutory periods run on days, so an instant never
 * stands for a day here. The text form sorts as the days do: compare with `<` and `<=`.
 */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Whether `text` names a day that exists: 2026-02-30 does not. Years 1900 to 2199. */
export function isCivilDate(text: unknown): text is CivilDate {
  if (typeof text !== 'string') return false;
  const match = SHAPE.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  if (year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, Number(match[2]) - 1, Number(match[3])));
  return date.toISOString().slice(0, 10) === text;
}

/** The day written as `text`. Throws on a day that does not exist: use `isCivilDate` for input of people. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`not a day of the calendar: ${text}`);
  return text;
}

/** Days that people may name leave a century of room on either side, so that no period counted from one leaves the calendar. */
export const [firstNamedDay, lastNamedDay] = [civilDate('1949-10-01'), civilDate('2099-12-31')];
export const isNamedDay = (value: unknown): value is CivilDate =>
  isCivilDate(value) && firstNamedDay <= value && value <= lastNamedDay;

/** Days since 1970-01-01: a day alone is read as UTC. */
const dayNumber = (date: CivilDate): number => Date.parse(date) / DAY_MS;
const firstDay = Date.UTC(1900, 0, 1) / DAY_MS;
const lastDay = Date.UTC(2199, 11, 31) / DAY_MS;

/** Every whole number within the years is a day: no need to read its text again. */
function fromDayNumber(days: number): CivilDate {
  if (!Number.isInteger(days) || days < firstDay || days > lastDay)
    throw new RangeError(`not a day of the calendar: day ${days}`);
  const date = new Date(days * DAY_MS);
  const [month, day] = [twoDigits(date.getUTCMonth() + 1), twoDigits(date.getUTCDate())];
  return `${date.getUTCFullYear()}-${month}-${day}` as CivilDate; // a whole day within the range of isCivilDate
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** `date` moved by `days` calendar days, back when negative. */
export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(dayNumber(date) + days);

/** Calendar days from `start` to `end`; the opening day is not counted: 1 March to 31 March is 30. */
export const daysBetween = (start: CivilDate, end: CivilDate): number => dayNumber(end) - dayNumber(start);

/** 1 = Monday to 7 = Sunday. */
export const weekday = (date: CivilDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** `date` moved by whole months; a day the target month lacks becomes its last day (31 January + 1 = 28 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1) / DAY_MS;
  const next = Date.UTC(year, month + months, 1) / DAY_MS;
  return fromDayNumber(Math.min(first + day, next) - 1);
}

export const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a >= b ? a : b);
export const earlierOf = (a: CivilDate, b: CivilDate): CivilDate => (a <= b ? a : b);
export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
