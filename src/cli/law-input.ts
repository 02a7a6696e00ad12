import { chineseWorkingCalendar, withCalendarYears } from '@/adapters/calendar';
import { type CivilDate, isCivilDate, type WorkingCalendar } from '@/core/kernel';
import { type DecisionFacts, decisionFactsSchema, type LawContext, type Profile, profiles } from '@/core/law';
import { decodedJson, fail, readJson } from './read-input';

export const readFacts = (file: string): DecisionFacts => decodedJson(file, decisionFactsSchema);

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
