import type { LedgerTheme } from '@/ports/opinion-ledger';

/** The theme that answers for one that was merged, however often; undefined: there is none of this id. */
export function standingTheme(themes: readonly LedgerTheme[], id: string | null): LedgerTheme | undefined {
  let found = themes.find((one) => one.id === id);
  for (let step = 0; found?.mergedInto && step < themes.length; step += 1) {
    const { mergedInto } = found;
    found = themes.find((one) => one.id === mergedInto);
  }
  return found;
}
