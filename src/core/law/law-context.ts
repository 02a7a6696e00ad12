import type { CivilDate, WorkingCalendar } from '@/core/kernel';
import type { Profile } from './profiles/profile';

/** The law a matter is compared with: profile of its start day, the day we ask, the working calendar. */
export interface LawContext {
  readonly profile: Profile;
  readonly asOf: CivilDate;
  readonly calendar: WorkingCalendar;
}
