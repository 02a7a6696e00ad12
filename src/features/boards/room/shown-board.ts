import { useMemo } from 'react';
import { useLanguage, useStrings } from '@/i18n';
import type { Board, BoardState, Panel } from '@/ports/workspace';
import { settingsOf } from '../board-settings';
import { cardOfPanel } from '../board-view';
import type { BoardSettings } from '../panel-question';
import { strings } from '../strings';
import { type BoardCards, useCards } from '../use-cards';

/** A board with what is known of its data sets, and what holds for all of its panels now. */
export interface ShownBoard extends BoardCards {
  readonly board: Board;
  readonly settings: BoardSettings;
  /** Its own title, else that of its data set. */
  titleOf(panel: Panel): string;
}

export function useShownBoard(board: Board, state: BoardState): ShownBoard {
  const words = useStrings(strings);
  const language = useLanguage();
  const known = useCards(board);
  const settings = useMemo(() => settingsOf(board, state), [board, state]);
  const titleOf = (panel: Panel): string =>
    panel.title ??
    (panel.kind === 'text'
      ? words.text
      : (cardOfPanel(known.cards, panel)?.about.title[language] ?? panel.ask.dataset));
  return { ...known, board, settings, titleOf };
}
