import { useState } from 'react';
import { type CivilDate, readDay } from '@/core/kernel';

interface DayText {
  /** What stands in the box: as it was typed while the person is at it, else the day as it is kept. */
  readonly value: string;
  onType(typed: string): void;
  onFocus(): void;
  onBlur(): void;
}

/**
 * A box for a day. What is typed is read the way people write days and passed on as `2026-11-10`; text that is no day is passed
 * on as it stands, for its owner to name, and stays in the box.
 */
export function useDayText(value: string, near: CivilDate, onChange: (next: string) => void): DayText {
  const [typing, setTyping] = useState<string>();
  return {
    value: typing ?? value,
    onType(typed) {
      setTyping(typed);
      onChange(readDay(typed, near) ?? typed.trim());
    },
    onFocus: () => setTyping(value),
    onBlur: () => setTyping(undefined),
  };
}
