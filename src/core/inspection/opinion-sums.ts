import type { DecisionFacts } from '@/core/law';

export interface OpinionSums {
  /** Views of the sealed batches. */
  readonly rows: number;
  /** Persons of the batches, added: who wrote by two channels stands in two of them. */
  readonly persons: number;
  /** Views of the themes of the record. */
  readonly grouped: number;
  /** Views of the themes that have a disposition. */
  readonly answered: number;
}

const sum = <T>(rows: readonly T[], pick: (row: T) => number): number =>
  rows.reduce((total, row) => total + pick(row), 0);

/** What the record itself says of the views: its sealed batches and its answered themes. The one place that adds them. */
export function opinionSums({ opinionBatches = [], opinionThemes = [] }: DecisionFacts): OpinionSums {
  return {
    rows: sum(opinionBatches, ({ rows }) => rows),
    persons: sum(opinionBatches, ({ persons }) => persons),
    grouped: sum(opinionThemes, ({ rows }) => rows),
    answered: sum(opinionThemes, ({ rows, disposition }) => (disposition === null ? 0 : rows)),
  };
}
