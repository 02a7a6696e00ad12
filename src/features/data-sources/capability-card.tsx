import { useLanguage, useStrings } from '@/i18n';
import type { DatasetCard } from '@/ports/data-source';
import { Card } from '@/ui';
import { strings } from './strings';

/** What the source does itself and what is done here on whole data. */
export function CapabilityCard({ card: { can } }: { readonly card: DatasetCard }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const where = (there: boolean) => (there ? words.atSource : words.inBrowser);
  const lines: readonly (readonly [string, string])[] = [
    [words.canTests, where(Object.values(can.tests).some((tests) => tests.length > 0))],
    [words.canGroup, where(can.group)],
    [words.canOrder, where(can.order !== 'none')],
    [
      words.canPaging,
      can.pageCap === undefined
        ? words.pagings[can.paging]
        : `${words.pagings[can.paging]} · ${words.cap(can.pageCap)}`,
    ],
    [words.canAsOf, can.asOf ? words.has : words.hasNot],
    [words.canVariants, can.variants.length > 0 ? can.variants.join(language === 'zh' ? '、' : ', ') : words.hasNot],
  ];
  return (
    <Card title={words.can} say={words.canSay}>
      <dl className="hc-kv">
        {lines.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
