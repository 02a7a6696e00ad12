import type { TileSource } from '@/charts';
import type { Language } from '@/i18n';
import type { Answer, Freshness, Provenance } from '@/ports/data-backend';

/** Where a figure comes from, as the tile and every export show it. */
export function sourceOf(
  from: Provenance,
  fresh: Freshness,
  language: Language,
  more: { readonly now?: string; readonly note?: string } = {},
): TileSource {
  return {
    owner: from.owner.name,
    dataset: from.title[language === 'zh-CN' ? 'zh' : 'en'],
    period: from.period.from === from.period.to ? from.period.from : `${from.period.from}/${from.period.to}`,
    dataAt: from.sourceAt ?? from.publishedAt,
    fetchedAt: from.askedAt,
    freshness: fresh,
    share: from.share,
    isSample: from.sample,
    digest: from.digest,
    ...(from.shareTerms !== undefined && { shareTerms: from.shareTerms }),
    ...more,
  };
}

/** Of several answers the one whose data are oldest: the figure is no younger. */
export const oldestOf = (answers: readonly Answer[]): Answer | undefined =>
  [...answers].sort((a, b) =>
    (a.from.sourceAt ?? a.from.publishedAt ?? '') < (b.from.sourceAt ?? b.from.publishedAt ?? '') ? -1 : 1,
  )[0];
