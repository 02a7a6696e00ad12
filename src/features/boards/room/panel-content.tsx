import { usePrinting, useRested } from '@/charts';
import { useStrings } from '@/i18n';
import type { AskedFigure } from '@/panels/data';
import type { BoardPeriod, BoardState, FigurePanel, Panel } from '@/ports/workspace';
import type { MenuEntry } from '@/ui';
import { withCross } from '../board-settings';
import { cardOfPanel, pictureHeight } from '../board-view';
import type { FreezeRequest } from '../freeze-request';
import { PanelTile } from '../panel-tile';
import { strings } from '../strings';
import { TextPanelView } from '../text-panel';
import type { BoardDialog } from './board-dialogs';
import type { ShownBoard } from './shown-board';

/** What a reader does with a panel; without it the panel is edited and only shown. */
export interface PanelReading {
  readonly state: BoardState;
  readonly mayAnnotate: boolean;
  readonly onState: (next: BoardState) => void;
  readonly onDialog: (dialog: BoardDialog) => void;
}

interface PanelContentProps {
  readonly shown: ShownBoard;
  readonly panel: Panel;
  /** Pixels of the picture; by the rows of the panel by default. */
  readonly height?: number;
  /** The only panel in view: paper, too, gives it the height that is told. */
  readonly isAlone?: boolean;
  readonly reading: PanelReading | null;
}

/** Pixels of a picture on paper, so that two stand on a sheet; what has a line for every row keeps its own height. */
const ON_PAPER = 260;
const heightOnPaper = ({ picture, layout }: FigurePanel): number => {
  const own = pictureHeight(layout.h);
  return picture.kind === 'heatGrid' || picture.kind === 'table' ? own : Math.min(own, ON_PAPER);
};

/** A panel in its place: text with live values, or a figure with what a reader can do from it. */
export function PanelContent({ shown, panel, height, isAlone = false, reading }: PanelContentProps) {
  const words = useStrings(strings);
  const isPrinting = usePrinting();
  const isRested = useRested();
  const { board, cards, settled, settings } = shown;
  if (panel.kind === 'text')
    return <TextPanelView panel={panel} panels={board.panels} cards={cards} settings={settings} />;
  return (
    <PanelTile
      panel={panel}
      cards={cards}
      settled={settled}
      settings={settings}
      eager={isPrinting || isRested}
      {...(isPrinting && !isAlone ? { height: heightOnPaper(panel) } : height !== undefined && { height })}
      {...(reading && {
        chosen: (reading.state.cross ?? []).filter((mark) => mark.panel === panel.id),
        onPick: (picked) => reading.onState(withCross(reading.state, { panel: panel.id, ...picked })),
        onBrush: ({ from, to }) =>
          reading.onState({ ...reading.state, period: { ...endOf('from', from), ...endOf('to', to) } }),
        more: (asked: AskedFigure) => menuOf(panel, asked, shown, reading, words),
      })}
    />
  );
}

type Words = (typeof strings)['zh'];

/** What stands in the menu of a figure beside what every tile has. */
function menuOf(
  panel: FigurePanel,
  asked: AskedFigure,
  shown: ShownBoard,
  { state, mayAnnotate, onState, onDialog }: PanelReading,
  words: Words,
): readonly MenuEntry[] {
  const freeze = freezeOf(panel, asked, shown);
  const mark = (state.cross ?? []).find((other) => other.panel === panel.id);
  return [
    ...(cardOfPanel(shown.cards, panel)
      ? [{ label: words.drill, run: () => onDialog({ kind: 'drill', panel, ...(mark && { mark }) }) }]
      : []),
    state.panel === panel.id
      ? { label: words.leaveEnlarged, run: () => onState(withoutPanel(state)) }
      : { label: words.enlarge, run: () => onState({ ...state, panel: panel.id }) },
    ...(panel.picture.kind === 'timeSeries' && mayAnnotate
      ? [{ label: words.annotate, run: () => onDialog({ kind: 'annotate', panel }) }]
      : []),
    ...(freeze ? [{ label: words.freeze, run: () => onDialog({ kind: 'freeze', request: freeze }) }] : []),
  ];
}

/** What would be frozen: whole answers alone. */
function freezeOf(
  panel: FigurePanel,
  { answers, card }: AskedFigure,
  { board: { scope }, titleOf }: ShownBoard,
): FreezeRequest | null {
  if (!card || answers.length === 0 || answers.some(({ complete }) => !complete.whole)) return null;
  return {
    title: titleOf(panel),
    answers,
    card,
    picture: panel.picture,
    matterId: scope.kind === 'matter' ? scope.matterId : undefined,
  };
}

export const withoutPanel = ({ panel: _panel, ...rest }: BoardState): BoardState => rest;

/** An end of a brushed stretch as the period of a board has it: days by their month, coarser periods as they are. */
const endOf = (edge: 'from' | 'to', told: string | undefined): BoardPeriod =>
  told === undefined ? {} : { [edge]: /^\d{4}-\d{2}/.exec(told)?.[0] ?? told };
