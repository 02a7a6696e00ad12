import type { KeyboardEvent } from 'react';

/** The arrows lead from the field to the first result, from one to the next, and back to the field. */
export function stepFound(event: KeyboardEvent<HTMLElement>): void {
  const screen = event.currentTarget;
  const stops = [...screen.querySelectorAll<HTMLElement>('input[type="search"], a[data-found]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
