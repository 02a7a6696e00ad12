import { whenSettled } from '@/ui';
import { setPrinting } from './printing';
import { loadForPaper } from './ready-for-paper';

/** Prints the page as for paper, once every chart on it is drawn. */
export async function printSettled(): Promise<void> {
  await loadForPaper().catch(() => undefined);
  setPrinting(true);
  await whenSettled();
  window.print();
  setPrinting(false);
}
