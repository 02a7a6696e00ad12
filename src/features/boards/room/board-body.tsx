import { Suspense } from 'react';
import { useStrings } from '@/i18n';
import type { Board, Panel } from '@/ports/workspace';
import { EmptyState, part, Skeleton, useMedia } from '@/ui';
import { editingHeight } from '../board-view';
import { EditingList } from '../editing-list';
import { PhoneOrder } from '../phone-order';
import { ReadingGrid } from '../reading-grid';
import { strings } from '../strings';
import type { BoardDialog } from './board-dialogs';
import { PanelContent, type PanelReading, withoutPanel } from './panel-content';
import type { ShownBoard } from './shown-board';

const EditingGrid = part(() => import('../editing-grid'), 'EditingGrid');

/** Pixels of the picture of a panel in view alone. */
const ENLARGED = 520;

interface BoardBodyProps {
  readonly shown: ShownBoard;
  /** Null: the board is edited. */
  readonly reading: PanelReading | null;
  readonly onBoard: (next: Board) => void;
  readonly onDialog: (dialog: BoardDialog) => void;
}

/** The panels of a board: as they are read, one of them alone, or as they are edited. */
export function BoardBody({ shown, reading, onBoard, onDialog }: BoardBodyProps) {
  const words = useStrings(strings);
  const { board } = shown;
  if (board.panels.length === 0)
    return (
      <EmptyState
        title={words.empty}
        action={
          !reading && (
            <button type="button" className="hc-btn primary" onClick={() => onDialog({ kind: 'figure', panel: null })}>
              {words.addPanel}
            </button>
          )
        }
      >
        {words.emptyBody}
      </EmptyState>
    );
  if (!reading) return <EditedPanels shown={shown} onBoard={onBoard} onDialog={onDialog} />;
  const enlarged = board.panels.find(({ id }) => id === reading.state.panel);
  if (enlarged)
    return (
      <>
        <p className="hc-no-print">
          <button type="button" className="hc-btn" onClick={() => reading.onState(withoutPanel(reading.state))}>
            {words.leaveEnlarged}
          </button>
        </p>
        <PanelContent shown={shown} panel={enlarged} height={ENLARGED} isAlone reading={reading} />
      </>
    );
  return (
    <ReadingGrid board={board}>{(panel) => <PanelContent shown={shown} panel={panel} reading={reading} />}</ReadingGrid>
  );
}

function EditedPanels({ shown, onBoard, onDialog }: Omit<BoardBodyProps, 'reading'>) {
  const { board, titleOf } = shown;
  const isPhone = useMedia('(max-width: 767px)');
  const edit = (panel: Panel) => onDialog(panel.kind === 'text' ? { kind: 'text', panel } : { kind: 'figure', panel });
  const remove = ({ id }: Panel) =>
    onBoard({
      ...board,
      panels: board.panels.filter((other) => other.id !== id),
      phone: board.phone.filter((other) => other !== id),
    });
  if (isPhone)
    return (
      <EditingList board={board} titleOf={titleOf} onBoard={onBoard} onEdit={edit} onRemove={remove}>
        {(panel) => <PanelContent shown={shown} panel={panel} reading={null} />}
      </EditingList>
    );
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <EditingGrid
        panels={board.panels}
        titleOf={titleOf}
        onPanels={(panels) => onBoard({ ...board, panels: [...panels] })}
        onEdit={edit}
        onRemove={remove}
      >
        {(panel) => <PanelContent shown={shown} panel={panel} height={editingHeight(panel.layout.h)} reading={null} />}
      </EditingGrid>
      <PhoneOrder board={board} titleOf={titleOf} onBoard={onBoard} />
    </Suspense>
  );
}
