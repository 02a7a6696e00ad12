import { querySchema } from '@/analysis/tables';
import { leastRenewed, leavesWords, renewedAt } from '@/data';
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
    ...(staysHere(from) && from.terms && { stays: leavesWords[from.terms.leaves][language] }),
    ...(fresh && { freshness: fresh }),
    ...(from.shareTerms !== undefined && { shareTerms: from.shareTerms }),
    ...more,
  };
}

/** Whether its source lets nothing like it leave the city; rows stay where aggregates alone may go. */
function staysHere({ terms, request }: Provenance): boolean {
  if (!terms || terms.leaves === 'columns') return false;
  return terms.leaves === 'nothing' || !isAggregate(request);
}

function isAggregate(request: string): boolean {
  try {
    return (querySchema.safeParse(JSON.parse(request)).data?.fold?.length ?? 0) > 0;
  } catch {
    return false;
  }
}

/** Of several answers the one whose data are oldest: the figure is no younger. */
export function oldestOf(answers: readonly Answer[]): Answer | undefined {
  const oldest = leastRenewed(answers.map(({ from }) => from));
  return answers.find(({ from }) => from === oldest);
}
