import { useId, useState } from 'react';
import { useStrings } from '@/i18n';
import { DropDown } from '@/ui';
import { strings } from './strings';

interface MultiChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several values of one filter: a button that says what is chosen, and a list to tick; closed by Escape or by leaving it. On the right half of the screen it opens to the left. */
export function MultiChoice({ label, options, chosen, onChange }: MultiChoiceProps) {
  const words = useStrings(strings);
  const [isRight, setRight] = useState(false);
  const list = useId();
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ text }) => text);
  const said = names.length === 0 ? words.all : names.length === 1 ? (names[0] ?? '') : words.several(names.length);
  return (
    <DropDown className="multi-choice">
      {({ isOpen, setOpen, button }) => (
        <>
          <span aria-hidden="true">{label}</span>
          <button
            ref={button}
            type="button"
            aria-label={words.choiceOf(label, said)}
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={({ currentTarget }) => {
              setRight(currentTarget.getBoundingClientRect().left > window.innerWidth / 2);
              setOpen(!isOpen);
            }}
          >
            <span>{said}</span>
            <span aria-hidden="true">▾</span>
          </button>
          <fieldset id={list} hidden={!isOpen} className={isRight ? 'right' : ''}>
            <legend className="hc-sr">{label}</legend>
            {options.map(({ value, text }) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={(event) =>
                    onChange(
                      event.currentTarget.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
                    )
                  }
                />
                <span>{text}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
    </DropDown>
  );
}
