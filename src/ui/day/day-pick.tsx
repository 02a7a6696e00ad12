import { useStrings } from '@/i18n';
import { part } from '../part/part';
import type { DayPickProps } from './day-pick-props';
import { PickButton } from './pick-button';
import { strings } from './strings';

const DayCalendar = part(() => import('./day-calendar'), 'DayCalendar');

/** The button beside a box for a day, and the calendar it opens; the calendar is loaded when it is first opened. */
export function DayPick({ onPick, ...shown }: DayPickProps) {
  const words = useStrings(strings);
  return (
    <PickButton label={words.pick}>
      {(close) => (
        <DayCalendar
          {...shown}
          onPick={(day) => {
            onPick(day);
            close();
          }}
        />
      )}
    </PickButton>
  );
}
