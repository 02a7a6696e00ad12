import { type CivilDate, momentOn } from '@/core/kernel';
import type { MatterSummary } from '@/ports/matter-api';
import type { TileSource } from '@/ui';
import { rangeOf } from './period';

/** The unit that keeps the portfolio and answers for figures over several matters. */
export const officeUnit = '市政府办公厅';

interface DossierSourceParts {
  readonly owner: string;
  readonly dataset: string;
  /** When the matters were fetched, as an ISO instant. */
  readonly fetchedAt: string;
  readonly today: CivilDate;
  /** The period filtered for. */
  readonly period: string | undefined;
}

/** Where figures computed from dossiers come from: the record is kept as acts are done, so its data are of the moment it is asked. They cover the period asked for, else today. */
export function dossierSource(
  matters: readonly MatterSummary[],
  { owner, dataset, fetchedAt, today, period }: DossierSourceParts,
): TileSource {
  const now = momentOn(today, Date.parse(fetchedAt)); // on the clock of the API, like every age
  const range = rangeOf(period, today);
  return {
    owner,
    dataset,
    period: range ? `${range.from}/${range.to}` : today,
    dataAt: now,
    fetchedAt: now,
    now,
    share: 'internal',
    isSample: matters.some(({ origin }) => origin === 'sample'),
  };
}
