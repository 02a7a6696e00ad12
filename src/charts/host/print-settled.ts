import { whenSettled } from '@/ui';
import { setPrinting } from './printing';
import { loadForPaper } from './ready-for-paper';

/** Draws every chart of the page as for paper and waits until all are there; call what it returns afterwards. */
export async function prepareForPrint(): Promise<() => void> {
  await loadForPaper().catch(() => undefined);
  setPrinting(true);
  await whenSettled();
  return () => setPrinting(false);
}

/** Prints the page once every chart on it is drawn. */
export async function printSettled(): Promise<void> {
  const done = await prepareForPrint();
  window.print();
  done();
}
