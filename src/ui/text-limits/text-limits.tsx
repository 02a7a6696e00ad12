import { useEffect, useState } from 'react';
import { bilingual, useStrings } from '@/i18n';
import { isTooLong, limitedField, mostOf, nameOfField, type TextField, tooLongIn } from './limited-field';
import './text-limits.css';

const strings = bilingual(
  {
    left: (count: number, most: number) => `还可写 ${count} 字（上限 ${most} 字）`,
    over: (name: string, count: number, most: number) =>
      `“${name}”现有 ${count} 字，超过上限 ${most} 字。请删减后再提交。`,
  },
  {
    left: (count: number, most: number) => `room for ${count} more (limit ${most})`,
    over: (name: string, count: number, most: number) =>
      `“${name}” has ${count} characters, over the limit of ${most}. Shorten it before you submit.`,
  },
);

/** The limit is told from here on. */
const NEAR = 0.9;

interface Counter {
  readonly field: TextField;
  readonly length: number;
  readonly left: number;
  readonly top: number;
}

const counterOf = (field: TextField | undefined): Counter | undefined => {
  if (!field) return undefined;
  const { left, bottom } = field.getBoundingClientRect();
  return { field, length: field.value.length, left: Math.max(8, left), top: Math.min(bottom + 2, innerHeight - 32) };
};

/**
 * One rule for every text field with a limit: what is typed or pasted beyond it stays and is seen, the limit is told before it is
 * reached, and a form that holds such a text is not sent; the field is named.
 */
export function TextLimits() {
  const words = useStrings(strings);
  const [told, setTold] = useState<Counter>();
  useEffect(() => {
    const look = ({ target }: Event) => setTold(counterOf(limitedField(target)));
    const lookAgain = () => setTold((before) => counterOf(before?.field));
    const leave = () => setTold(undefined);
    const hold = (event: Event, place: Element | null) => {
      const field = place ? tooLongIn(place) : undefined;
      if (!field) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      field.focus();
      setTold(counterOf(field));
    };
    const onSubmit = (event: Event) => hold(event, event.target instanceof Element ? event.target : null);
    // A dialog without a form is sent by its chief button.
    const onClick = (event: Event) => {
      const button = event.target instanceof Element ? event.target.closest('button.primary') : null;
      if (button) hold(event, button.closest('form, dialog, [role=dialog]'));
    };
    const heard = [
      ['focusin', look],
      ['input', look],
      ['focusout', leave],
      ['scroll', lookAgain],
      ['submit', onSubmit],
      ['click', onClick],
    ] as const;
    for (const [name, listener] of heard) addEventListener(name, listener, { capture: true });
    return () => {
      for (const [name, listener] of heard) removeEventListener(name, listener, { capture: true });
    };
  }, []);
  const field = told?.field;
  const isOver = field !== undefined && isTooLong(field);
  useEffect(() => {
    if (!field || !isOver) return;
    field.setAttribute('aria-invalid', 'true');
    return () => field.removeAttribute('aria-invalid');
  }, [field, isOver]);
  if (!told || told.length < mostOf(told.field) * NEAR) return null;
  const most = mostOf(told.field);
  return (
    <p
      className={`text-limit ${isOver ? 'hc-loud' : ''}`}
      role={isOver ? 'alert' : 'status'}
      style={{ left: told.left, top: told.top }}
    >
      {isOver ? words.over(nameOfField(told.field), told.length, most) : words.left(most - told.length, most)}
    </p>
  );
}
