import { type KeyboardEvent, useState } from 'react';
import { type CivilDate, isNamedDay, readDay } from '@/core/kernel';
import { DayBox } from './day-box';
import type { DayPickProps } from './day-pick-props';

interface DayEntryProps extends Omit<DayPickProps, 'onPick'> {
  readonly label?: string;
  readonly id?: string;
  readonly title?: string;
  /** Why this day cannot stand here. */
  readonly refuse?: (day: CivilDate) => string | undefined;
  readonly onDay: (day: CivilDate) => void;
}

/** A day that counts when it is whole and left: by Enter, by leaving the box, or picked. Escape brings the day back that stood. */
export function DayEntry({ refuse, onDay, value, ...box }: DayEntryProps) {
  const [draft, setDraft] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const take = (text: string | undefined) => {
    if (text === undefined) return;
    const day = readDay(text, box.today);
    if (text === '' || day === value) return reset();
    if (!isNamedDay(day)) return; // the box says so
    const why = refuse?.(day);
    setRefusal(why);
    if (why !== undefined) return;
    reset();
    onDay(day);
  };
  const reset = () => {
    setDraft(undefined);
    setRefusal(undefined);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      take(draft);
    }
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      reset();
    }
  };
  return (
    <DayBox
      {...box}
      value={draft ?? value}
      error={refusal}
      onChange={(next) => {
        setDraft(next);
        setRefusal(undefined);
      }}
      onPick={take}
      onLeave={() => take(draft)}
      onKeyDown={onKey}
    />
  );
}
