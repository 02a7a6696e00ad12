import type { CivilDate } from '@/core/kernel';
import { DayPick } from './day-pick';
import type { DayPickProps } from './day-pick-props';
import { useDayText } from './use-day-text';

interface DayBoxProps extends Omit<DayPickProps, 'onPick'> {
  /** Name read out, where no label stands around it. */
  readonly label?: string;
  readonly id?: string;
  readonly name?: string;
  readonly onChange: (next: string) => void;
}

/** A plain box for a day with its calendar, for filters and headers: a label may stand around it. */
export function DayBox({ label, id, name, onChange, ...pick }: DayBoxProps) {
  const { value, onType, onFocus, onBlur } = useDayText(pick.value, pick.today, onChange);
  return (
    <span className="day-box">
      <input
        type="text"
        inputMode="numeric"
        size={11}
        maxLength={20}
        placeholder="2026-11-10"
        aria-label={label}
        id={id}
        name={name}
        value={value}
        onChange={(event) => onType(event.currentTarget.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      <DayPick {...pick} onPick={(day: CivilDate) => onChange(day)} />
    </span>
  );
}
