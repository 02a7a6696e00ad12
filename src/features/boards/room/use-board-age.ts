import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useLanguage } from '@/i18n';
import type { Answer } from '@/ports/data-source';
import { dataQueries, matterQueries, useServices } from '@/queries';
import { cardKey, cardOfPanel, isFigure, oldestAge } from '../board-view';
import { countedQuestion } from '../panel-question';
import type { ShownBoard } from './shown-board';

/**
 * How old the oldest data of a board are, by the answers its tiles show; a tile that was not asked yet counts by its card. Null: no source
 * tells; undefined: not known yet. It asks nothing itself.
 */
export function useBoardAge({ board, cards, settled, cardsAt, settings }: ShownBoard): string | null | undefined {
  const { data: registry, matterApi } = useServices();
  const language = useLanguage();
  const { data: session } = useQuery({ ...matterQueries.session(matterApi), enabled: false });
  const asked = board.panels.filter(isFigure).flatMap((panel) => {
    const card = cardOfPanel(cards, panel);
    if (!card) return [];
    const { ask } = countedQuestion(panel, card, settings);
    const at = cardsAt.get(cardKey(panel.backend, panel.ask.dataset)) ?? 0;
    return (panel.variants ?? [ask.variant]).map((variant) => ({ panel, card, at, ask: { ...ask, variant } }));
  });
  const combine = (results: readonly UseQueryResult<Answer>[]) =>
    asked.map(({ card, at }, index) => {
      const { data: answer, dataUpdatedAt, isPlaceholderData } = results[index] ?? {};
      return answer && !isPlaceholderData ? { about: answer.from, at: dataUpdatedAt ?? at } : { about: card.about, at };
    });
  const shown = useQueries({
    queries: asked.map(({ panel, ask }) => ({ ...dataQueries.answer(registry, panel.backend, ask), enabled: false })),
    combine,
  });
  const isWaiting = board.panels
    .filter(isFigure)
    .some(({ backend, ask }) => !settled.has(cardKey(backend, ask.dataset)));
  return isWaiting ? undefined : oldestAge(shown, session?.today, language);
}
