import { type CalendarFault, chineseWorkingCalendar, withCalendarYears } from '@/adapters/calendar';
import type { WorkingCalendar } from '@/core/kernel';

export interface CalendarRead {
  readonly calendar: WorkingCalendar;
  /** Why the added years were not taken; the built-in calendar stands in. */
  readonly fault: CalendarFault | null;
}

/** The built-in calendar with the years of `working-calendar.json`, the file beside the page. No file: none were added. */
export async function readCalendar(base: URL): Promise<CalendarRead> {
  let text: string;
  try {
    const response = await fetch(new URL('working-calendar.json', base));
    if (!response.ok) return { calendar: chineseWorkingCalendar, fault: null };
    text = await response.text();
  } catch {
    return { calendar: chineseWorkingCalendar, fault: null };
  }
  const years = withCalendarYears(chineseWorkingCalendar, parsed(text));
  return years.ok ? { calendar: years.value, fault: null } : { calendar: chineseWorkingCalendar, fault: years.error };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
