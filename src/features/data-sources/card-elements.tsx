import type { ReactNode } from 'react';
import { cycleWords, dataLevelWords, leavesWords, personalWords, shareWords } from '@/data';
import { useLanguage, useStrings } from '@/i18n';
import type { DatasetMetadata } from '@/ports/data-source';
import { Card, DataText, dayOrMoment } from '@/ui';
import { coverText } from './cover-text';
import { strings } from './strings';

const told = (text: string | undefined) => text !== undefined && <DataText>{text}</DataText>;

/** The elements of the catalogue guide (2017), as told; what is not recorded says so. */
export function CardElements({ about, rows }: { readonly about: DatasetMetadata; readonly rows: string }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const lines: readonly (readonly [string, ReactNode])[] = [
    [words.code, about.resourceCode],
    [
      words.owner,
      <>
        <DataText>{about.owner.name}</DataText>
        {about.owner.code && ` · ${about.owner.code}`}
      </>,
    ],
    [words.share, shareWords[about.share][language]],
    [words.terms, told(about.shareTerms)],
    [words.open, about.open === null ? words.openUnknown : about.open ? words.isOpen : words.notOpen],
    [words.licence, told(about.licence)],
    [
      words.classification,
      about.terms ? (
        <>
          {dataLevelWords[about.terms.level][language]} · <DataText>{about.terms.category}</DataText> ·{' '}
          {personalWords[about.terms.personal][language]}
        </>
      ) : (
        told(about.classification)
      ),
    ],
    ...(about.terms
      ? ([
          [words.leaves, leavesWords[about.terms.leaves][language]],
          [words.copies, words.copiesKept(about.terms.keepDays)],
          [words.review, dayOrMoment(about.terms.reviewOn, language)],
        ] as const)
      : []),
    [words.cycle, cycleWords[about.cycle][language]],
    [words.covers, coverText(about.period, language)],
    [words.changed, about.sourceAt && dayOrMoment(about.sourceAt, language)],
    [words.published, about.publishedAt && dayOrMoment(about.publishedAt, language)],
    [words.rows, rows],
  ];
  return (
    <Card title={words.card} {...(about.abstract && { say: about.abstract[language] })}>
      <dl className="hc-kv">
        {lines.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value || '—'}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
