import type { ReactNode } from 'react';
import { useStrings } from '@/i18n';
import type { Board, Panel } from '@/ports/workspace';
import { PanelActs } from './panel-acts';
import { inPhoneOrder } from './panel-layout';
import { PhonePlace } from './phone-place';
import { strings } from './strings';

interface EditingListProps {
  readonly board: Board;
  readonly titleOf: (panel: Panel) => string;
  readonly onBoard: (next: Board) => void;
  readonly onEdit: (panel: Panel) => void;
  readonly onRemove: (panel: Panel) => void;
  readonly children: (panel: Panel) => ReactNode;
}

/** A board while it is changed on a phone: one column in the order of phones, which is what is moved there. */
export function EditingList({ board, titleOf, onBoard, onEdit, onRemove, children }: EditingListProps) {
  const words = useStrings(strings);
  return (
    <div className="board-editing board-grid">
      <p className="hc-faint">{words.phoneEditing}</p>
      {inPhoneOrder(board.panels, board.phone).map((panel) => (
        <div key={panel.id} className="board-panel" data-panel={panel.id}>
          <div className="board-bar">
            <strong className="board-grip-title">{titleOf(panel)}</strong>
            <PhonePlace board={board} panel={panel} title={titleOf(panel)} onBoard={onBoard} />
            <PanelActs title={titleOf(panel)} onEdit={() => onEdit(panel)} onRemove={() => onRemove(panel)} />
          </div>
          {children(panel)}
        </div>
      ))}
    </div>
  );
}
