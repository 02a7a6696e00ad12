import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Query } from '@/analysis/tables';
import { momentOn } from '@/core/kernel';
import { useLanguage } from '@/i18n';
import type { Answer, DatasetCard } from '@/ports/data-source';
import { dataQueries, matterQueries, useServices } from '@/queries';
import type { TileProblem } from '@/ui';
import { type Figure, figureOf } from './figure';
import { problemOfAnswer, problemOfError } from './problem-of';
import { oldestOf } from './source-of';

export interface FigureQuestion {
  readonly backend: string;
  readonly ask: Query;
  /** Scenarios asked for one by one; without them the question as it stands. */
  readonly variants?: readonly string[] | undefined;
}

export interface AskedFigure {
  readonly card: DatasetCard | undefined;
  /** In the order of the scenarios; empty until all are there. */
  readonly answers: readonly Answer[];
  readonly figure: Figure | undefined;
  /** Whose data are oldest: the figure is no younger. */
  readonly oldest: Answer | undefined;
  readonly problem: TileProblem | null;
  /** The moment the age of the data is counted from. */
  readonly now: string;
  retry(): void;
}

/** Asks a backend and waits for its card and every answer; `enabled` false asks nothing yet. */
export function useFigure({ backend, ask, variants }: FigureQuestion, enabled = true): AskedFigure {
  const { data, matterApi } = useServices();
  // Read where the roof has asked for it; a tile asks for no session of its own.
  const { data: session } = useQuery({ ...matterQueries.session(matterApi), enabled: false });
  const language = useLanguage();
  const cardQuery = useQuery({ ...dataQueries.card(data, backend, ask.dataset), enabled });
  const answerQueries = useQueries({
    queries: (variants ?? [ask.variant]).map((variant) => ({
      ...dataQueries.answer(data, backend, { ...ask, variant }),
      enabled,
    })),
    combine: (results) => ({
      answers: results.flatMap(({ data: answer }) => answer ?? []),
      isWhole: results.every(({ data: answer }) => answer !== undefined),
      error: results.find(({ error }) => error)?.error ?? null,
      at: Math.max(0, ...results.map(({ dataUpdatedAt }) => dataUpdatedAt)),
      refetch: () => results.map(({ refetch }) => refetch()),
    }),
  });
  const card = cardQuery.data;
  const { answers, isWhole, at } = answerQueries;
  const error = cardQuery.error ?? answerQueries.error;
  const figure = useMemo(
    () =>
      card && isWhole
        ? figureOf(
            answers.map(({ table, from }) => ({ variant: from.variant, table })),
            ask,
            card,
          )
        : undefined,
    [answers, isWhole, card, ask],
  );
  const now = momentOn(session?.today, at || Date.now());
  const oldest = oldestOf(answers);
  const problem = useMemo((): TileProblem | null => {
    if (error) return problemOfError(error);
    if (!figure || !oldest) return { kind: 'loading', ...(card && { waitingFor: card.about.owner.name }) };
    return answers.map((answer) => problemOfAnswer(answer, now, language)).find((found) => found !== null) ?? null;
  }, [error, figure, oldest, card, answers, now, language]);
  return {
    card,
    answers,
    figure,
    oldest,
    problem,
    now,
    retry: () => {
      if (cardQuery.error) void cardQuery.refetch();
      answerQueries.refetch();
    },
  };
}
