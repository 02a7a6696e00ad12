import { Suspense } from 'react';
import { useStrings } from '@/i18n';
import { DropDown } from '../drop-down';
import { part } from '../part/part';
import type { DayPickProps } from './day-pick-props';
import { strings } from './strings';
import './day.css';

const DayCalendar = part(() => import('./day-calendar'), 'DayCalendar');

/** The button beside a box for a day, and the calendar it opens; the calendar is loaded when it is first opened. */
export function DayPick({ onPick, ...shown }: DayPickProps) {
  const words = useStrings(strings);
  return (
    <DropDown className="day-pick">
      {({ isOpen, setOpen, button }) => (
        <>
          <button
            ref={button}
            type="button"
            aria-label={words.pick}
            title={words.pick}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" fill="none" stroke="currentColor" />
            </svg>
          </button>
          {isOpen && (
            <div className="day-pick-box">
              <Suspense fallback={null}>
                <DayCalendar
                  {...shown}
                  onPick={(day) => {
                    onPick(day);
                    setOpen(false);
                    button.current?.focus();
                  }}
                />
              </Suspense>
            </div>
          )}
        </>
      )}
    </DropDown>
  );
}
