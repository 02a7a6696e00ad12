import type { TileSource } from '@/charts';
import type { MatterSummary } from '@/ports/desk';

/** Where figures computed from dossiers come from: their last act is the time of the data. */
export function dossierSource(
  matters: readonly MatterSummary[],
  { owner, dataset, fetchedAt }: { readonly owner: string; readonly dataset: string; readonly fetchedAt: string },
): TileSource {
  const last = matters.reduce<string | null>(
    (latest, { lastActOn }) => (latest && latest > lastActOn ? latest : lastActOn),
    null,
  );
  return {
    owner,
    dataset,
    dataAt: last,
    fetchedAt,
    isSample: matters.some(({ origin }) => origin === 'sample'),
  };
}
