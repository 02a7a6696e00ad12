import type { CivilDate, WorkingCalendar } from '@/core/kernel';

export interface DayPickProps {
  /** The day chosen so far; anything else: none. */
  readonly value: string;
  readonly today: CivilDate;
  /** Days off and make-up days are marked where it is given. */
  readonly calendar?: WorkingCalendar | undefined;
  readonly earliest?: CivilDate | undefined;
  readonly latest?: CivilDate | undefined;
  readonly onPick: (day: CivilDate) => void;
}
