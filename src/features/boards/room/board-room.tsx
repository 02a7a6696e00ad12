import '@/ui/controls.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useDraftOwner } from '@/browser-storage';
import type { Board, BoardState, StoredDocument } from '@/ports/workspace';
import { matterQueries, useServices } from '@/queries';
import { useBoardEditing } from '../board-editing';
import { boardRights } from '../board-rights';
import type { OnBoardsSearch } from '../boards-search';
import { FilterBar } from '../filter-bar';
import type { FreezeRequest } from '../freeze-request';
import { BoardBody } from './board-body';
import { type BoardDialog, BoardDialogs } from './board-dialogs';
import { BoardElsewhere } from './board-elsewhere';
import { BoardStatement } from './board-statement';
import { EditingActs } from './editing-acts';
import { EditingForm } from './editing-form';
import { ReadingActs } from './reading-acts';
import { RemovedBoard } from './removed-board';
import { SavingNotices } from './saving-notices';
import { useShownBoard } from './shown-board';
import { useBoardAddress } from './use-board-address';
import { useBoardSaving } from './use-board-saving';
import { useEditingKeys } from './use-editing-keys';

interface BoardRoomProps {
  readonly id: string;
  readonly board: Board;
  /** Null: it is not stored yet. */
  readonly stored: StoredDocument<Board> | null;
  readonly state: BoardState;
  readonly isEditing: boolean;
  readonly onSearch: OnBoardsSearch;
  readonly matterLink: (id: string, children: ReactNode) => ReactNode;
  readonly freezeDialog: (request: FreezeRequest, onClose: () => void) => ReactNode;
}

/** What a board that is edited has of a reader's state: nothing. */
const none: BoardState = {};

/** One board: read with its filters, or edited with its history. What a reader sets stands in the address. */
export function BoardRoom({ id, board: kept, stored, state, onSearch, ...links }: BoardRoomProps) {
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const editing = useBoardEditing();
  const [dialog, setDialog] = useState<BoardDialog | null>(null);
  const [said, setSaid] = useState('');
  const isMine = editing.id === id && editing.board !== null;
  const { begin, end } = editing;
  const readDraft = () => begin(id, stored?.version ?? 0, kept);
  // One tab at a time edits a board, as one tab fills in a form.
  const owner = useDraftOwner(`board ${id}`, () => isMine && readDraft());
  const isEditing = links.isEditing && !owner.isElsewhere;
  const change = (next: Board) => {
    owner.claim();
    editing.change(next);
  };
  const board = isEditing && isMine && editing.board ? editing.board : kept;
  const shown = useShownBoard(board, isEditing ? none : state);
  const address = useBoardAddress(id, board, onSearch);
  const saving = useBoardSaving({ id, board, stored, isEditing, address });
  const rights = boardRights(session?.actor, stored);
  // The address says that the board is edited; the history begins with what is stored.
  useEffect(() => {
    if (isEditing && !isMine) begin(id, stored?.version ?? 0, kept);
  }, [isEditing, isMine, begin, id, stored?.version, kept]);
  useEditingKeys(isEditing, editing);

  if (saving.removed)
    return <RemovedBoard title={saving.removed.title} saving={saving} onList={() => address.open()} />;
  const leave = () => {
    owner.free();
    // A new board nothing was done to leaves no draft behind.
    if (!editing.isChanged || (!stored && editing.past.length === 0 && board.panels.length === 0)) end();
    if (stored) address.setEditing(false);
    else address.open();
  };
  const discard = () => {
    owner.free();
    end();
    if (!stored) address.open();
  };
  return (
    <div className={state.full && !isEditing ? 'board-full' : ''}>
      <BoardStatement
        shown={shown}
        matterLink={links.matterLink}
        actions={
          isEditing ? (
            <EditingActs board={board} isStored={stored !== null} saving={saving} onDialog={setDialog} onDone={leave} />
          ) : (
            <ReadingActs
              board={board}
              state={state}
              isStored={stored !== null}
              rights={rights}
              address={address}
              saving={saving}
              onSaid={setSaid}
            />
          )
        }
      />
      <p className={said ? 'board-notice' : 'hc-sr'} role="status">
        {said}
      </p>
      <SavingNotices saving={saving} />
      {links.isEditing && owner.isElsewhere && (
        <BoardElsewhere
          onTake={() => {
            owner.claim();
            readDraft();
          }}
        />
      )}
      {isEditing && (
        <EditingForm
          board={board}
          mayMove={rights.mayMove}
          isSaved={saving.outcome?.kind === 'saved'}
          onBoard={change}
          onDiscard={discard}
        />
      )}
      {(board.panels.length > 0 || isEditing) && (
        <FilterBar
          shown={shown}
          state={isEditing ? none : state}
          onState={(next) => (isEditing ? change(withOwnFilters(board, next)) : address.setState(next, true))}
          onBoard={isEditing ? change : undefined}
        />
      )}
      <BoardBody
        shown={shown}
        reading={
          isEditing
            ? null
            : { state, mayAnnotate: stored !== null && rights.mayEdit, onState: address.setState, onDialog: setDialog }
        }
        onBoard={change}
        onDialog={setDialog}
      />
      <BoardDialogs
        dialog={dialog}
        shown={shown}
        freezeDialog={links.freezeDialog}
        onClose={() => setDialog(null)}
        onPanels={(panels) => change({ ...board, panels })}
        onAnnotated={(panel) =>
          void saving.saveChange({
            ...kept,
            panels: kept.panels.map((other) => (other.id === panel.id ? panel : other)),
          })
        }
      />
    </div>
  );
}

/** While a board is edited, what is set in its filters is its own. */
const withOwnFilters = (board: Board, { filters, period }: BoardState): Board => ({
  ...board,
  filters: board.filters.map((own) => filters?.find(({ field }) => field === own.field) ?? own),
  ...(period && { period }),
});
