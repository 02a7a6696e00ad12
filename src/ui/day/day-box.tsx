import { type KeyboardEvent, useId, useState } from 'react';
import { type CivilDate, firstNamedDay, isCivilDate, isNamedDay, lastNamedDay } from '@/core/kernel';
import { useStrings } from '@/i18n';
import { DayPick } from './day-pick';
import type { DayPickProps } from './day-pick-props';
import { strings } from './strings';
import { useDayText } from './use-day-text';

interface DayBoxProps extends Omit<DayPickProps, 'onPick'> {
  /** Name read out, where no label stands around it. */
  readonly label?: string;
  readonly id?: string;
  readonly name?: string;
  readonly title?: string;
  /** What else is wrong with the day. */
  readonly error?: string | undefined;
  readonly onChange: (next: string) => void;
  readonly onPick?: (day: CivilDate) => void;
  readonly onLeave?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A plain box for a day with its calendar, for filters and headers: a label may stand around it. Left with text that is no day, it says so. */
export function DayBox(props: DayBoxProps) {
  const { label, id, name, title, error, onChange, onPick = onChange, onLeave, onKeyDown, ...pick } = props;
  const words = useStrings(strings);
  const said = useId();
  const [isAtIt, setAtIt] = useState(false);
  const { value, onType, onFocus, onBlur } = useDayText(pick.value, pick.today, onChange);
  const isWrong = !isAtIt && pick.value !== '' && !isNamedDay(pick.value);
  const outside = isCivilDate(pick.value) ? words.outside(firstNamedDay, lastNamedDay) : words.wrong;
  const problem = error ?? (isWrong ? outside : undefined);
  const leave = () => {
    onBlur();
    setAtIt(false);
  };
  return (
    <span className="day-box">
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        size={11}
        placeholder="2026-11-10"
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && said}
        id={id}
        name={name}
        title={title}
        value={value}
        onChange={(event) => {
          setAtIt(true);
          onType(event.currentTarget.value);
        }}
        onFocus={onFocus}
        onBlur={() => {
          leave();
          onLeave?.();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') leave();
          onKeyDown?.(event);
        }}
      />
      <DayPick {...pick} onPick={onPick} />
      {problem && (
        <span role="alert" id={said} className="day-problem">
          {problem}
        </span>
      )}
    </span>
  );
}
