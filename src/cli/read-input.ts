import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { chineseWorkingCalendar, withCalendarYears } from '@/adapters/calendar';
import { type CivilDate, isCivilDate, type WorkingCalendar } from '@/core/kernel';
import { type DecisionFacts, decisionFactsSchema, type LawContext, type Profile, profiles } from '@/core/law';

/** Ends the program with one message for a person; what it read stays untouched. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** A file as text; `-` is standard input. */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    fail(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

export function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (cause) {
    fail(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** One line an issue: the place, then what is wrong with it. */
export const issuesOf = (error: z.ZodError): string =>
  error.issues
    .map(
      (issue) =>
        `${[...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.') || '(root)'}: ${issue.message}`,
    )
    .join('\n');

export function readFacts(file: string): DecisionFacts {
  const decoded = decisionFactsSchema.safeParse(readJson(file));
  if (!decoded.success)
    fail(
      issuesOf(decoded.error)
        .split('\n')
        .map((line) => `${file}: ${line}`)
        .join('\n'),
    );
  return decoded.data;
}

export function profileNamed(name: string, option: string): Profile {
  const profile = Object.values(profiles).find(({ id }) => id === name);
  return profile ?? fail(`--${option}: no profile “${name}”; known: ${Object.keys(profiles).join(', ')}`);
}

export const dayNamed = (text: string, option: string): CivilDate =>
  isCivilDate(text) ? text : fail(`--${option}: not a day of the calendar: ${text}`);

function calendarWith(file: string | undefined): WorkingCalendar {
  if (file === undefined) return chineseWorkingCalendar;
  const calendar = withCalendarYears(chineseWorkingCalendar, readJson(file));
  return calendar.ok ? calendar.value : fail(`${file}: ${calendar.error.at}: ${calendar.error.en}`);
}

export interface LawOptions {
  readonly profile?: string | undefined;
  readonly 'as-of': string;
  readonly calendar?: string | undefined;
}

const DEFAULT_PROFILE = 'hlj2021';

/**
 * The law to hold facts against: of the profile named, else of the one the facts name. Both, and they differ, is a
 * contradiction nobody but the asker can settle.
 */
export const lawFrom = (options: LawOptions, facts?: DecisionFacts): LawContext => ({
  profile: profileNamed(agreed(options.profile, facts?.profileId) ?? DEFAULT_PROFILE, 'profile'),
  asOf: dayNamed(options['as-of'], 'as-of'),
  calendar: calendarWith(options.calendar),
});

function agreed(named: string | undefined, own: string | undefined): string | undefined {
  if (named !== undefined && own !== undefined && named !== own)
    fail(`--profile: ${named}, but the facts are of a matter under ${own} (profileId); leave one of them out`);
  return named ?? own;
}

export const print = (answer: unknown): void => console.log(JSON.stringify(answer, null, 2));
