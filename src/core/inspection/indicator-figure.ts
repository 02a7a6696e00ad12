import { type Contribution, type Indicator, type Inspected, sum } from './indicator';
import { type IndicatorId, indicators } from './indicators';

export interface IndicatorFigure {
  readonly id: IndicatorId;
  readonly contributions: readonly Contribution[];
  readonly numerator: number;
  readonly denominator: number;
  /** Numerator over denominator; of a count, the numerator. null: there is nothing to count it over. */
  readonly value: number | null;
}

/** One indicator over a portfolio, with what each matter adds to it. */
export function countIndicator(id: IndicatorId, portfolio: readonly Inspected[]): IndicatorFigure {
  const { read, unit }: Indicator = indicators[id];
  const contributions = portfolio.flatMap(({ dossier, law }): readonly Contribution[] => {
    const reading = read(dossier.facts, law);
    if (!reading || reading.whole === 0) return [];
    const seqs = reading.from.flatMap((name) => dossier.recordedIn[name] ?? []);
    const events = [...new Set(seqs)].sort((a, b) => a - b);
    return [{ matterId: dossier.id, part: reading.part, whole: reading.whole, events }];
  });
  const numerator = sum(contributions, ({ part }) => part);
  const denominator = sum(contributions, ({ whole }) => whole);
  const value = denominator === 0 ? null : unit === 'count' ? numerator : numerator / denominator;
  return { id, contributions, numerator, denominator, value };
}
