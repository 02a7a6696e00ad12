import type { ReactNode } from 'react';
import { useLanguage, useStrings } from '@/i18n';
import { type About, cycleWords, shareWords } from '@/ports/data-backend';
import { Card } from '@/ui';
import { coverText } from './cover-text';
import { strings } from './strings';

/** The elements of the catalogue guide (2017), as told; what is not told says so. */
export function CardElements({ about, rows }: { readonly about: About; readonly rows: string }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  const lines: readonly (readonly [string, ReactNode])[] = [
    [words.code, about.resourceCode],
    [words.owner, about.owner.code ? `${about.owner.name}（${about.owner.code}）` : about.owner.name],
    [words.share, shareWords[about.share][tongue]],
    [words.terms, about.shareTerms],
    [words.open, about.open === null ? words.openUnknown : about.open ? words.isOpen : words.notOpen],
    [words.licence, about.licence],
    [words.classification, about.classification],
    [words.cycle, cycleWords[about.cycle][tongue]],
    [words.covers, coverText(about.period, language)],
    [words.changed, about.sourceAt],
    [words.published, about.publishedAt],
    [words.rows, rows],
  ];
  return (
    <Card title={words.card} {...(about.abstract && { say: about.abstract[tongue] })}>
      <dl className="hc-kv">
        {lines.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value ?? '—'}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
