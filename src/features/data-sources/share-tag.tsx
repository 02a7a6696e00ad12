import { freshnessWords, shareWords } from '@/data';
import { useLanguage } from '@/i18n';
import type { DatasetMetadata, Freshness } from '@/ports/data-source';
import { Light } from '@/ui';

const useTongue = () => (useLanguage() === 'zh-CN' ? 'zh' : 'en');

/** Share type as a word; its condition as a title. */
export function ShareTag({
  share,
  terms,
}: {
  readonly share: DatasetMetadata['share'];
  readonly terms?: string | undefined;
}) {
  const tongue = useTongue();
  return (
    <span className="hc-tag" {...(terms !== undefined && { title: terms })}>
      {shareWords[share][tongue]}
    </span>
  );
}

const kinds = { current: 'normal', ageing: 'due', stale: 'overdue', unknown: 'unknown' } as const;

/** Age against the update cycle, with shape and word. */
export function FreshnessLight({ fresh }: { readonly fresh: Freshness }) {
  const tongue = useTongue();
  return <Light kind={kinds[fresh]} label={freshnessWords[fresh][tongue]} />;
}
