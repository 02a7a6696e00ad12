import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import type { Picked } from '@/panels/data';
import type { FigurePanel, Panel } from '@/ports/workspace';
import { matterQueries, newId, useServices } from '@/queries';
import { part } from '@/ui';
import { cardOfPanel, isFigure } from '../board-view';
import type { FreezeRequest } from '../freeze-request';
import { placeFor } from '../panel-layout';
import { questionOf } from '../panel-question';
import type { ShownBoard } from './shown-board';

const PanelMaker = part(() => import('../panel-maker/panel-maker'), 'PanelMaker');
const TextMaker = part(() => import('../text-maker'), 'TextMaker');
const DrillDialog = part(() => import('../drill-dialog'), 'DrillDialog');
const AnnotateDialog = part(() => import('../annotate-dialog'), 'AnnotateDialog');

/** What stands open over a board; `panel` null makes a new one. */
export type BoardDialog =
  | { readonly kind: 'drill'; readonly panel: FigurePanel; readonly mark?: Picked | undefined }
  | { readonly kind: 'annotate'; readonly panel: FigurePanel }
  | { readonly kind: 'freeze'; readonly request: FreezeRequest }
  | { readonly kind: 'figure'; readonly panel: FigurePanel | null }
  | { readonly kind: 'text'; readonly panel: Panel | null };

interface BoardDialogsProps {
  readonly dialog: BoardDialog | null;
  readonly shown: ShownBoard;
  readonly onClose: () => void;
  /** The panels as they are after a dialog of editing. */
  readonly onPanels: (panels: Panel[]) => void;
  /** A panel that was annotated while reading. */
  readonly onAnnotated: (panel: FigurePanel) => void;
  readonly freezeDialog: (request: FreezeRequest, onClose: () => void) => ReactNode;
}

/** Columns and rows of a new panel. */
const sizes = { figure: [6, 10], text: [6, 4] } as const;

/** The dialogs of a board, each loaded when it is first opened. */
export function BoardDialogs({ dialog, shown, onClose, onPanels, onAnnotated, freezeDialog }: BoardDialogsProps) {
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { board, cards, settings, titleOf } = shown;
  if (!dialog) return null;
  const keep = (known: Panel | null, made: (place: Pick<Panel, 'id' | 'layout'>) => Panel, kind: 'figure' | 'text') => {
    onClose();
    const [width, height] = sizes[kind];
    onPanels(
      known
        ? board.panels.map((other) => (other.id === known.id ? made(known) : other))
        : [...board.panels, made({ id: newId().slice(0, 8), layout: placeFor(board.panels, width, height) })],
    );
  };
  const card = dialog.kind === 'drill' ? cardOfPanel(cards, dialog.panel) : undefined;
  return (
    <Suspense>
      {dialog.kind === 'drill' && card && (
        <DrillDialog
          panel={dialog.panel}
          mark={dialog.mark}
          card={card}
          ask={questionOf(dialog.panel, card, settings).ask}
          onClose={onClose}
        />
      )}
      {dialog.kind === 'annotate' && session && (
        <AnnotateDialog
          panel={dialog.panel}
          author={session.actor.name}
          today={session.today}
          onClose={onClose}
          onPanel={(panel) => {
            onClose();
            onAnnotated(panel);
          }}
        />
      )}
      {dialog.kind === 'freeze' && freezeDialog(dialog.request, onClose)}
      {dialog.kind === 'figure' && (
        <PanelMaker
          panel={dialog.panel}
          usual={board.panels.filter(isFigure).at(-1)?.backend}
          onClose={onClose}
          onPanel={(made) => keep(dialog.panel, ({ id, layout }) => ({ ...made, id, layout }), 'figure')}
        />
      )}
      {dialog.kind === 'text' && (
        <TextMaker
          panel={dialog.panel?.kind === 'text' ? dialog.panel : null}
          board={board}
          titleOf={titleOf}
          onClose={onClose}
          onPanel={(made) => keep(dialog.panel, ({ id, layout }) => ({ ...made, id, layout }), 'text')}
        />
      )}
    </Suspense>
  );
}
