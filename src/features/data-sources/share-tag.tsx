import { freshnessWords, shareWords } from '@/data';
import { useLanguage } from '@/i18n';
import type { DatasetMetadata, Freshness } from '@/ports/data-source';
import { Light } from '@/ui';

/** Share type as a word; its condition as a title. */
export function ShareTag({
  share,
  terms,
}: {
  readonly share: DatasetMetadata['share'];
  readonly terms?: string | undefined;
}) {
  const language = useLanguage();
  return (
    <span className="hc-tag" {...(terms !== undefined && { title: terms })}>
      {shareWords[share][language]}
    </span>
  );
}

const kinds = { current: 'normal', ageing: 'due', stale: 'overdue', unknown: 'unknown' } as const;

/** Age against the update cycle, with shape and word. */
export function FreshnessLight({ fresh }: { readonly fresh: Freshness }) {
  const language = useLanguage();
  return <Light kind={kinds[fresh]} label={freshnessWords[fresh][language]} />;
}
