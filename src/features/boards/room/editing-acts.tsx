import { useStrings } from '@/i18n';
import { type Board, panelLimits } from '@/ports/workspace';
import { useBoardEditing } from '../board-editing';
import { strings } from '../strings';
import type { BoardDialog } from './board-dialogs';
import type { BoardSaving } from './use-board-saving';

interface EditingActsProps {
  readonly board: Board;
  readonly isStored: boolean;
  readonly saving: BoardSaving;
  readonly onDialog: (dialog: BoardDialog) => void;
  readonly onDone: () => void;
}

/** What can be done with a board while it is edited. */
export function EditingActs({ board, isStored, saving, onDialog, onDone }: EditingActsProps) {
  const words = useStrings(strings);
  const { past, future, isChanged, undo, redo } = useBoardEditing();
  const isFull = board.panels.length >= panelLimits.most;
  return (
    <>
      <button type="button" className="hc-btn" disabled={past.length === 0} title={words.hintKeys} onClick={undo}>
        {words.undo}
      </button>
      <button type="button" className="hc-btn" disabled={future.length === 0} title={words.hintKeys} onClick={redo}>
        {words.redo}
      </button>
      <button
        type="button"
        className="hc-btn"
        disabled={isFull}
        onClick={() => onDialog({ kind: 'figure', panel: null })}
      >
        {words.addPanel}
      </button>
      <button
        type="button"
        className="hc-btn"
        disabled={isFull}
        onClick={() => onDialog({ kind: 'text', panel: null })}
      >
        {words.addText}
      </button>
      <button
        type="button"
        className="hc-btn primary"
        disabled={saving.isSaving || (!isChanged && isStored)}
        onClick={() => void saving.save()}
      >
        {saving.isSaving ? words.saving : words.save}
      </button>
      <button type="button" className="hc-btn" onClick={onDone}>
        {words.done}
      </button>
    </>
  );
}
