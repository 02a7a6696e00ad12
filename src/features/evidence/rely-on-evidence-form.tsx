import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import {
  ActForm,
  ActProvider,
  DayInput,
  type FormValues,
  ProseField,
  SelectField,
  TextField,
  useActContext,
  useFormValue,
} from '@/forms';
import { useStrings } from '@/i18n';
import { DataTile, useFigure, withCounts } from '@/panels/data';
import type { Answer, DatasetCard } from '@/ports/data-source';
import type { FigurePanel } from '@/ports/workspace';
import { dataQueries, savedItemsOf, useServices } from '@/queries';
import { evidencePayload } from './evidence-payload';
import { keepSnapshot } from './keep-snapshot';
import { strings } from './strings';

/** What the answer to the chosen figure tells of itself; the person names it and says what it is relied on for. */
const toldByAnswer = [
  'backend',
  'dataset',
  'owner',
  'question',
  'digest',
  'rows',
  'askedAt',
  'sourceAt',
  'publishedAt',
  'share',
  'shareTerms',
  'picture',
  'sample',
] as const;

/** An answer as it is seen, by the figure that was chosen. */
interface Seen {
  readonly answer: Answer;
  readonly card: DatasetCard;
  readonly panel: FigurePanel;
}
type OnSeen = (chosen: string, seen: Seen) => void;

/** Relies on a figure of a board: of this matter's, or of the city's. Its numbers are stored before the act is sent. */
export function RelyOnEvidenceForm() {
  const words = useStrings(strings);
  const context = useActContext();
  const { documents } = useServices();
  const { data } = useQuery(savedItemsOf(documents, 'boards'));
  const panels = useMemo(
    () =>
      (data ?? [])
        .filter(({ body }) => body.scope.kind === 'city' || body.scope.matterId === context.matterId)
        .flatMap(({ id, body }) =>
          body.panels.flatMap((panel) =>
            panel.kind === 'figure'
              ? [{ value: `${id} ${panel.id}`, label: `${body.title} · ${panel.title ?? panel.ask.dataset}`, panel }]
              : [],
          ),
        ),
    [data, context.matterId],
  );
  const seen = useRef(new Map<string, Seen>());
  const onSeen: OnSeen = (chosen, told) => seen.current.set(chosen, told);
  const toPayload = ({ on, title, purpose, chosen }: FormValues): Record<string, unknown> => {
    const known = seen.current.get(String(chosen));
    const told: Record<string, unknown> = known
      ? evidencePayload(known.answer, { on: '', title: '', purpose: '', picture: known.panel.picture })
      : {};
    return { ...Object.fromEntries(toldByAnswer.map((name) => [name, told[name]])), on, title, purpose };
  };
  return (
    <ActProvider
      value={{
        ...context,
        submit: async (request) => {
          const known = [...seen.current.values()].find(({ answer }) => answer.from.digest === request.digest);
          if (!known) return context.submit(request);
          const seal = await keepSnapshot(documents, known.answer, known.card, false);
          return seal === null ? { kind: 'failed', reason: 'storage-full' } : context.submit({ ...request, seal });
        },
      }}
    >
      <ActForm act="relyOnEvidence" initial={{ chosen: '', title: '', purpose: '' }} toPayload={toPayload}>
        {panels.length === 0 && (
          <Alert color="gray" variant="light">
            {words.noPanels}
          </Alert>
        )}
        <SelectField name="chosen" label={words.panel} options={panels.map(({ value, label }) => ({ value, label }))} />
        <ChosenFigure panels={panels} onSeen={onSeen} />
        <TextField name="title" label={words.title} />
        <ProseField name="purpose" label={words.purpose} />
        <DayInput name="on" label={words.on} />
      </ActForm>
    </ActProvider>
  );
}

interface ChosenFigureProps {
  readonly panels: readonly { readonly value: string; readonly panel: FigurePanel }[];
  readonly onSeen: OnSeen;
}

function ChosenFigure({ panels, onSeen }: ChosenFigureProps) {
  const chosen = String(useFormValue('chosen') ?? '');
  const found = panels.find(({ value }) => value === chosen);
  return found ? <SeenFigure key={chosen} chosen={chosen} panel={found.panel} onSeen={onSeen} /> : null;
}

interface SeenFigureProps {
  readonly chosen: string;
  readonly panel: FigurePanel;
  readonly onSeen: OnSeen;
}

function SeenFigure({ chosen, panel, onSeen }: SeenFigureProps) {
  const { data } = useServices();
  const known = useQuery(dataQueries.card(data, panel.backend, panel.ask.dataset)).data;
  const ask = useMemo(() => (known ? withCounts(panel.ask, known) : panel.ask), [panel, known]);
  const question = { backend: panel.backend, ask, variants: panel.variants?.slice(0, 1) };
  const { answers, card } = useFigure(question, known !== undefined);
  const [answer] = answers;
  useEffect(() => {
    if (answer?.complete.whole && card) onSeen(chosen, { answer, card, panel });
  }, [answer, card, chosen, panel, onSeen]);
  return (
    <DataTile
      {...question}
      picture={panel.picture}
      title={panel.title}
      height={240}
      ready={known !== undefined}
      eager
    />
  );
}
