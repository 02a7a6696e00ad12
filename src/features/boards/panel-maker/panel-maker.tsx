import '@/ui/controls.css';
import { Button, Group, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLanguage, useStrings } from '@/i18n';
import { DataTile, problemOfError, suggestedCharts, useFigure, withCounts } from '@/panels/data';
import type { DatasetCard } from '@/ports/data-source';
import type { FigurePanel, Picture } from '@/ports/workspace';
import { dataQueries, useServices } from '@/queries';
import { Dialog, Skeleton, TileState } from '@/ui';
import { draftOfQuery } from './draft-of-query';
import { strings } from './maker-strings';
import { PictureControls } from './picture-controls';
import { fitsFigure, withSetOf } from './picture-kept';
import { QueryControls } from './query-controls';
import { emptyDraft, planOfDraft, type QueryDraft, queryOfDraft } from './query-of-draft';
import { SourceChoice } from './source-choice';

interface PanelMakerProps {
  /** A panel to change; null makes a new one. */
  readonly panel: FigurePanel | null;
  /** The backend of the figures made before: a board is asked of one system until another is chosen. */
  readonly usual?: string | undefined;
  readonly onPanel: (panel: Omit<FigurePanel, 'id' | 'layout'>) => void;
  readonly onClose: () => void;
}

/** From a data set to a figure: pick, ask, see what is suggested, adjust, add. */
export function PanelMaker({ panel, usual, onPanel, onClose }: PanelMakerProps) {
  const words = useStrings(strings);
  const { data } = useServices();
  const [chosen, setSource] = useState({ backend: panel?.backend ?? usual ?? '', dataset: panel?.ask.dataset ?? '' });
  const { data: backends } = useQuery(dataQueries.backends(data));
  const first = backends?.find(({ available }) => available)?.id ?? '';
  const source = { ...chosen, backend: chosen.backend || first };
  const {
    data: card,
    error,
    refetch,
  } = useQuery({
    ...dataQueries.card(data, source.backend, source.dataset),
    enabled: source.dataset !== '',
  });
  return (
    <Dialog onClose={onClose} size="min(1180px, 96vw)" title={panel ? words.change : words.title}>
      <div className="panel-maker">
        <div className="maker-source">
          <SourceChoice
            backend={source.backend}
            dataset={source.dataset}
            onBackend={(backend) => setSource({ backend, dataset: '' })}
            onDataset={(dataset) => setSource({ ...source, dataset })}
          />
        </div>
        {source.dataset !== '' && !card && (
          <div className="maker-question">
            {error ? (
              <TileState problem={problemOfError(error)} onRetry={() => void refetch()} />
            ) : (
              <Skeleton lines={6} />
            )}
          </div>
        )}
        {card && card.about.dataset === source.dataset && (
          <FigureMaker
            key={`${source.backend} ${source.dataset}`}
            backend={source.backend}
            card={card}
            panel={panel?.backend === source.backend && panel.ask.dataset === source.dataset ? panel : null}
            onPanel={onPanel}
          />
        )}
      </div>
    </Dialog>
  );
}

/** A first question that fits most data sets: the first figure over time, else by the first class. */
function firstDraft(card: DatasetCard): QueryDraft {
  const key =
    card.fields.find(({ kind }) => kind === 'date') ??
    card.fields.find(({ kind }) => kind === 'code' || kind === 'text');
  const figure = card.fields.find(({ kind }) => kind === 'number');
  return {
    ...emptyDraft,
    group: key?.name ?? '',
    measure: figure?.name ?? '*',
    fold: figure?.adds === 'never' || figure?.adds === 'not-over-time' ? 'mean' : 'sum',
  };
}

interface FigureMakerProps {
  readonly backend: string;
  readonly card: DatasetCard;
  readonly panel: FigurePanel | null;
  readonly onPanel: PanelMakerProps['onPanel'];
}

function FigureMaker({ backend, card, panel, onPanel }: FigureMakerProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [draft, setDraft] = useState(() => (panel ? draftOfQuery(panel.ask, card) : firstDraft(card)));
  const [isTouched, setTouched] = useState(panel === null);
  const [variants, setVariants] = useState<readonly string[]>(panel?.variants ?? []);
  const [title, setTitle] = useState(panel?.title ?? '');
  const [chosen, setChosen] = useState<Picture | null>(panel?.picture ?? null);
  const dataset = card.about.dataset;
  const ask = useMemo(
    () => (!isTouched && panel ? panel.ask : queryOfDraft(dataset, draft, card)),
    [isTouched, panel, dataset, draft, card],
  );
  const question = useMemo(
    () => ({ backend, ask: withCounts(ask, card), variants: variants.length > 0 ? variants : undefined }),
    [backend, ask, card, variants],
  );
  const plan = planOfDraft(ask, card);
  const asked = useFigure(question, plan.ok);
  const suggested = useMemo(
    () => (asked.figure ? suggestedCharts(asked.figure, language) : []),
    [asked.figure, language],
  );
  const [best] = suggested;
  // What was chosen stays while its columns are there; else what fits best, with everything that was set in it.
  const picture =
    isTouched && chosen && asked.figure && !fitsFigure(chosen, asked.figure, ask)
      ? best && withSetOf(best.picture, chosen)
      : (chosen ?? best?.picture);
  return (
    <>
      <div className="maker-question">
        <QueryControls
          backend={backend}
          card={card}
          draft={draft}
          ask={ask}
          variants={variants}
          onDraft={(next) => {
            setDraft(next);
            setTouched(true);
          }}
          onVariants={setVariants}
        />
        {picture && asked.figure && (
          <PictureControls figure={asked.figure} suggested={suggested} picture={picture} onPicture={setChosen} />
        )}
        <TextInput
          label={words.panelTitle}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      {plan.ok && (
        <div className="maker-preview">
          <DataTile
            {...question}
            picture={picture ?? { kind: 'table', values: [] }}
            title={title.trim() || undefined}
            height={280}
            eager
          />
        </div>
      )}
      <Group justify="flex-end" className="maker-add">
        <Button
          disabled={!picture || !plan.ok}
          onClick={() =>
            picture &&
            onPanel({
              kind: 'figure',
              backend,
              ask,
              picture,
              ...(title.trim() && { title: title.trim() }),
              ...(variants.length > 0 && { variants: [...variants] }),
            })
          }
        >
          {panel ? words.keep : words.add}
        </Button>
      </Group>
    </>
  );
}
