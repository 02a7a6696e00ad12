import type { InstrumentId } from '../instrument';
import { coverageOfArc, paragraphsOfArc } from './arc2024';
import type { CoverageEntry } from './coverage-entry';
import { coverageOfD713, paragraphsOfD713 } from './d713';
import { coverageOfFcr, paragraphsOfFcr } from './fcr2024';
import { coverageOfOgi, paragraphsOfOgi } from './ogi2019';

export type { CoverageEntry } from './coverage-entry';
export { type Reading, readings } from './readings';

export interface CoverageRow {
  /** Article and paragraph: `15.1`. */
  readonly paragraph: string;
  readonly entry: CoverageEntry;
}

const rows = <P extends string>(
  paragraphs: readonly P[],
  coverage: Readonly<Record<P, CoverageEntry>>,
): readonly CoverageRow[] => paragraphs.map((paragraph) => ({ paragraph, entry: coverage[paragraph] }));

/** The texts of which every paragraph is accounted for, each in its own order. */
export const coverageByText: Readonly<Partial<Record<InstrumentId, readonly CoverageRow[]>>> = {
  D713: rows(paragraphsOfD713, coverageOfD713),
  FCR: rows(paragraphsOfFcr, coverageOfFcr),
  OGI: rows(paragraphsOfOgi, coverageOfOgi),
  ARC: rows(paragraphsOfArc, coverageOfArc),
};
