import type { InstrumentId } from '../instrument';
import { ledgerOfArc, paragraphsOfArc } from './arc2024';
import { ledgerOfD713, paragraphsOfD713 } from './d713';
import { ledgerOfFcr, paragraphsOfFcr } from './fcr2024';
import type { LedgerEntry } from './ledger';
import { ledgerOfOgi, paragraphsOfOgi } from './ogi2019';

export type { LedgerEntry } from './ledger';
export { type Reading, readings } from './readings';

export interface LedgerRow {
  /** Article and paragraph: `15.1`. */
  readonly paragraph: string;
  readonly entry: LedgerEntry;
}

const rows = <P extends string>(
  paragraphs: readonly P[],
  ledger: Readonly<Record<P, LedgerEntry>>,
): readonly LedgerRow[] => paragraphs.map((paragraph) => ({ paragraph, entry: ledger[paragraph] }));

/** The texts of which every paragraph is accounted for, each in its own order. */
export const ledgers: Readonly<Partial<Record<InstrumentId, readonly LedgerRow[]>>> = {
  D713: rows(paragraphsOfD713, ledgerOfD713),
  FCR: rows(paragraphsOfFcr, ledgerOfFcr),
  OGI: rows(paragraphsOfOgi, ledgerOfOgi),
  ARC: rows(paragraphsOfArc, ledgerOfArc),
};
