import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { foldDossier } from '@/core/matter';
import { isSealedAs } from '@/data';
import { useLanguage, useStrings } from '@/i18n';
import { FigureTile, figureOfSnapshot, sourceOf, suggestedCharts } from '@/panels/data';
import { chartConfigSchema, type Picture, tableOfSnapshot } from '@/ports/workspace';
import { matterQueries, savedItemOf, useServices } from '@/queries';
import { Card, EmptyState, FailedState, Skeleton, Statement } from '@/ui';
import { erasureOfError, erasureText } from './erasure-text';
import { FrozenFacts } from './frozen-facts';
import { questionOfSnapshot } from './snapshot-words';
import { strings } from './strings';
import './evidence.css';

interface FrozenScreenProps {
  /** The id of the kept answer: its seal, or its digest from before there were seals. */
  readonly digest: string;
  /** The matter it was relied on for: its record says title, purpose and picture. */
  readonly matterId: string | undefined;
}

const pictureOf = (text: string | undefined): Picture | null => {
  try {
    const told = chartConfigSchema.safeParse(JSON.parse(text ?? 'null'));
    return told.success ? told.data : null;
  } catch {
    return null;
  }
};

/** The numbers someone relied on, drawn from what was stored: the source is not asked. */
export function FrozenScreen({ digest, matterId }: FrozenScreenProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { documents, matterApi } = useServices();
  const { data, error, refetch } = useQuery(savedItemOf(documents, 'snapshots', digest));
  const record = useQuery({ ...matterQueries.record(matterApi, matterId ?? ''), enabled: matterId !== undefined });
  const entry = useMemo(
    () =>
      matterId !== undefined && record.data
        ? foldDossier(matterId, record.data)?.facts.evidence?.find((one) => (one.seal ?? one.digest) === digest)
        : undefined,
    [matterId, record.data, digest],
  );
  const erasure = erasureOfError(error);
  if (erasure)
    return (
      <Card>
        <EmptyState title={words.erased}>{erasureText(erasure, language)}</EmptyState>
        <p className="hc-faint">{`${erasure.title[language]} · ${words.digest} ${erasure.digest}`}</p>
      </Card>
    );
  if (error && !data)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (data === undefined || record.isLoading)
    return (
      <Card>
        <Skeleton lines={8} />
      </Card>
    );
  if (data === null)
    return (
      <Card>
        <EmptyState title={words.missing}>{words.missingBody}</EmptyState>
      </Card>
    );
  const { body } = data;
  const question = questionOfSnapshot(body);
  const figure = figureOfSnapshot(tableOfSnapshot(body), body, question);
  const drawn = pictureOf(entry?.picture) ?? suggestedCharts(figure, language)[0]?.picture ?? rowsOnly;
  const title = entry?.title ?? body.from.title[language];
  const source = sourceOf(body.from, null, language, { note: words.frozenNote });
  return (
    <article className="frozen-figure">
      <Statement sub={words.frozenNote}>{title}</Statement>
      {!isSealedAs(digest, body) && (
        <p className="hc-loud" role="alert">
          {words.broken}
        </p>
      )}
      <FrozenFacts snapshot={body} ask={question} figure={figure} entry={entry} />
      <FigureTile title={title} figure={figure} picture={drawn} height={360} eager whole source={source} />
      {drawn.kind !== 'table' && (
        <FigureTile
          title={words.allRows(title)}
          figure={figure}
          picture={rowsOnly}
          height={480}
          whole
          source={source}
        />
      )}
    </article>
  );
}

const rowsOnly: Picture = { kind: 'table', values: [] };
