import { useId, useState } from 'react';
import { readMonth } from '@/core/kernel';
import { useStrings } from '@/i18n';
import { part } from '../part/part';
import { PickButton } from './pick-button';
import { strings } from './strings';

const MonthCalendar = part(() => import('./month-calendar'), 'MonthCalendar');

interface MonthEntryProps {
  /** 2026-11, or nothing. */
  readonly value: string;
  /** Name read out, where no label stands around it. */
  readonly label?: string;
  readonly id?: string;
  readonly onMonth: (month: string) => void;
}

/** A month, typed the way people write it or picked; it counts when the box is left, by Enter, or picked. Emptied: none. */
export function MonthEntry({ value, label, id, onMonth }: MonthEntryProps) {
  const words = useStrings(strings);
  const said = useId();
  const [draft, setDraft] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const take = () => {
    if (draft === undefined) return;
    const month = draft.trim() === '' ? '' : readMonth(draft);
    setWrong(month === undefined);
    if (month === undefined) return; // stays in the box, to be mended
    setDraft(undefined);
    if (month !== value) onMonth(month);
  };
  return (
    <span className="day-box">
      <input
        type="text"
        autoComplete="off"
        size={9}
        placeholder="2026-11"
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? said : undefined}
        id={id}
        value={draft ?? value}
        onChange={(event) => {
          setDraft(event.currentTarget.value);
          setWrong(false);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            take();
          }
        }}
      />
      <PickButton label={words.pickMonth}>
        {(close) => (
          <MonthCalendar
            value={value}
            onPick={(month) => {
              setDraft(undefined);
              setWrong(false);
              onMonth(month);
              close();
            }}
          />
        )}
      </PickButton>
      {isWrong && (
        <span role="alert" id={said} className="day-problem">
          {words.wrongMonth}
        </span>
      )}
    </span>
  );
}
