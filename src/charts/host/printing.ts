import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;
let isWatching = false;
const listeners = new Set<() => void>();

export function setPrinting(value: boolean): void {
  if (isPrinting === value) return;
  isPrinting = value;
  // The page takes the width of the sheet before pictures are drawn for it, so that their letters keep their size.
  document.documentElement.toggleAttribute('data-printing', value);
  flushSync(() => {
    for (const tell of listeners) tell();
  });
}

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  window.addEventListener('beforeprint', () => setPrinting(true));
  window.addEventListener('afterprint', () => setPrinting(false));
}

function subscribe(tell: () => void): () => void {
  watch();
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** True while the page is being printed: charts then draw at once, in the light theme, with patterns. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
