import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { useStrings } from '@/i18n';
import { type BoardState, boardStateSchema } from '@/ports/workspace';
import { savedItemOf, useServices } from '@/queries';
import { Card, EmptyState, FailedState, part, Skeleton } from '@/ui';
import { readBoardDraft, useBoardEditing } from './board-editing';
import { BoardList } from './board-list';
import type { BoardsSearch, OnBoardsSearch } from './boards-search';
import type { FreezeRequest } from './freeze-request';
import { NewBoard } from './new-board';
import { strings } from './strings';
import './boards.css';

const BoardRoom = part(() => import('./room/board-room'), 'BoardRoom');

interface BoardsScreenProps {
  readonly search: BoardsSearch;
  readonly onSearch: OnBoardsSearch;
  /** Link to a board, and to the matter a board belongs to; the roof knows the addresses. */
  readonly boardLink: (id: string, children: ReactNode) => ReactNode;
  readonly matterLink: (id: string, children: ReactNode) => ReactNode;
  readonly catalogueLink: ReactNode;
  /** The dialog that makes a figure evidence of a matter. */
  readonly freezeDialog: (request: FreezeRequest, onClose: () => void) => ReactNode;
}

/** Boards over the data backends: the list, or one board as read or edited. */
export function BoardsScreen({
  search,
  onSearch,
  boardLink,
  matterLink,
  catalogueLink,
  freezeDialog,
}: BoardsScreenProps) {
  if (search.newFor !== undefined) return <NewBoard key={search.newFor} matterId={search.newFor} onSearch={onSearch} />;
  if (search.board === undefined)
    return (
      <BoardList
        boardLink={boardLink}
        matterLink={matterLink}
        catalogueLink={catalogueLink}
        onOpen={(board, edit) => onSearch({ board, ...(edit && { edit }) })}
      />
    );
  return (
    <OneBoard
      key={search.board}
      id={search.board}
      search={search}
      onSearch={onSearch}
      matterLink={matterLink}
      freezeDialog={freezeDialog}
    />
  );
}

const stateOf = (told: unknown): BoardState => {
  const state = boardStateSchema.safeParse(told ?? {});
  return state.success ? state.data : {};
};

function OneBoard({
  id,
  search,
  onSearch,
  matterLink,
  freezeDialog,
}: Omit<BoardsScreenProps, 'boardLink' | 'catalogueLink'> & { readonly id: string }) {
  const words = useStrings(strings);
  const { documents } = useServices();
  const draft = readBoardDraft(id);
  // A board that only stands on this device is not asked for.
  const isNew = useBoardEditing((editing) => editing.id === id && editing.version === 0) || draft?.version === 0;
  const { data, error, refetch } = useQuery({ ...savedItemOf(documents, 'boards', id), enabled: !isNew });
  const stored = isNew ? null : data;
  const kept = useQuery({ ...savedItemOf(documents, 'board-states', search.v ?? ''), enabled: search.v !== undefined });
  const waiting = (
    <Card>
      <Skeleton lines={8} />
    </Card>
  );
  if (error && !data)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (stored === undefined || (search.v !== undefined && kept.isPending)) return waiting;
  const board = stored?.body ?? draft?.board;
  if (!board)
    return (
      <Card>
        <EmptyState
          title={words.missing}
          action={
            <button type="button" className="hc-btn" onClick={() => onSearch({})}>
              {words.toList}
            </button>
          }
        >
          {words.missingBody}
        </EmptyState>
      </Card>
    );
  const state = kept.data?.body.board === id ? kept.data.body.state : stateOf(search.s);
  return (
    <Suspense fallback={waiting}>
      <BoardRoom
        id={id}
        board={board}
        stored={stored}
        state={state}
        isEditing={search.edit === true}
        onSearch={onSearch}
        matterLink={matterLink}
        freezeDialog={freezeDialog}
      />
    </Suspense>
  );
}
