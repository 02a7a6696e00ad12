import { useQuery } from '@tanstack/react-query';
import { querySchema } from '@/analysis/tables';
import { isSealedAs } from '@/data';
import { useLanguage, useStrings } from '@/i18n';
import { FigureTile, figureOfSnapshot, sourceOf, suggestedCharts } from '@/panels/data';
import { chartConfigSchema, type Picture, tableOfSnapshot } from '@/ports/workspace';
import { savedItemOf, useServices } from '@/queries';
import { Card, EmptyState, FailedState, Skeleton, Statement } from '@/ui';
import { strings } from './strings';

interface FrozenScreenProps {
  /** The id of the kept answer: its seal, or its digest from before there were seals. */
  readonly digest: string;
  /** How it was drawn when it was relied on, as JSON text. */
  readonly picture: string | undefined;
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
export function FrozenScreen({ digest, picture }: FrozenScreenProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { documents } = useServices();
  const { data, error, refetch } = useQuery(savedItemOf(documents, 'snapshots', digest));
  if (error)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (data === undefined)
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
  const ask = querySchema.safeParse(JSON.parse(body.from.request));
  const figure = figureOfSnapshot(tableOfSnapshot(body), body, ask.success ? ask.data : null);
  const drawn = pictureOf(picture) ?? suggestedCharts(figure, language)[0]?.picture ?? { kind: 'table', values: [] };
  const title = body.from.title[language];
  return (
    <>
      <Statement sub={`${words.frozenNote} · SHA-256 ${body.seal ?? body.digest}`}>{title}</Statement>
      {!isSealedAs(digest, body) && (
        <p className="hc-loud" role="alert">
          {words.broken}
        </p>
      )}
      <FigureTile
        title={title}
        figure={figure}
        picture={drawn}
        height={360}
        eager
        source={sourceOf(body.from, null, language, { note: words.frozenNote })}
      />
      <div style={{ height: 16 }} />
      <FigureTile
        title={`${title} · ${words.digest} ${body.digest.slice(0, 12)}`}
        figure={figure}
        picture={{ kind: 'table', values: [] }}
        height={320}
        source={sourceOf(body.from, null, language, { note: words.frozenNote })}
      />
    </>
  );
}
