import { useEffect, useId, useRef, useState } from 'react';
import { useStrings } from '@/i18n';
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
  const [open, setOpen] = useState(false);
  const [isRight, setRight] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  useEffect(() => {
    if (!open) return;
    const close = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [open]);
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ text }) => text);
  const said = names.length === 0 ? words.all : names.length === 1 ? (names[0] ?? '') : words.several(names.length);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the frame only listens for Escape and for focus that leaves it
    <div
      ref={frame}
      className="multi-choice"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !frame.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <span aria-hidden="true">{label}</span>
      <button
        ref={button}
        type="button"
        aria-label={words.choiceOf(label, said)}
        aria-expanded={open}
        aria-controls={list}
        onClick={({ currentTarget }) => {
          setRight(currentTarget.getBoundingClientRect().left > window.innerWidth / 2);
          setOpen(!open);
        }}
      >
        <span>{said}</span>
        <span aria-hidden="true">▾</span>
      </button>
      <fieldset id={list} hidden={!open} className={isRight ? 'right' : ''}>
        <legend className="hc-sr">{label}</legend>
        {options.map(({ value, text }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
              }
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
