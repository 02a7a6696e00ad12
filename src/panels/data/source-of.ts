import { leastRenewed, renewedAt } from '@/data';
import type { Language } from '@/i18n';
import type { Answer, Freshness, Provenance } from '@/ports/data-source';
import type { TileSource } from '@/ui';

/** Where a figure comes from, as the tile and every export show it. */
export function sourceOf(
  from: Provenance,
  /** Null: frozen numbers are neither fresh nor old. */
  fresh: Freshness | null,
  language: Language,
  more: { readonly now?: string; readonly note?: string } = {},
): TileSource {
  return {
    owner: from.owner.name,
    dataset: from.title[language],
    period: from.period.from === from.period.to ? from.period.from : `${from.period.from}/${from.period.to}`,
    dataAt: renewedAt(from),
    fetchedAt: from.askedAt,
    share: from.share,
    isSample: from.sample,
    digest: from.digest,
    ...(fresh && { freshness: fresh }),
    ...(from.shareTerms !== undefined && { shareTerms: from.shareTerms }),
    ...more,
  };
}

/** Of several answers the one whose data are oldest: the figure is no younger. */
export function oldestOf(answers: readonly Answer[]): Answer | undefined {
  const oldest = leastRenewed(answers.map(({ from }) => from));
  return answers.find(({ from }) => from === oldest);
}
