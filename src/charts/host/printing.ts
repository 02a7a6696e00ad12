import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { whenSettled } from '@/ui';
import { loadForPaper } from './ready-for-paper';

let isPrinting = false;
let isWatching = false;
const listeners = new Set<() => void>();

function set(value: boolean): void {
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
  window.addEventListener('beforeprint', () => set(true));
  window.addEventListener('afterprint', () => set(false));
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

/** Draws every chart of the page as for paper and waits until all are there; call what it returns afterwards. */
export async function prepareForPrint(): Promise<() => void> {
  await loadForPaper().catch(() => undefined);
  set(true);
  await whenSettled();
  return () => set(false);
}

/** Prints the page once every chart on it is drawn. */
export async function printSettled(): Promise<void> {
  const done = await prepareForPrint();
  window.print();
  done();
}
