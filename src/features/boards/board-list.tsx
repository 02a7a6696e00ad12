import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { type Board, mayMakeBoards } from '@/ports/workspace';
import { matterQueries, newId, savedItemsOf, useServices } from '@/queries';
import { Card, DataText, EmptyState, FailedState, Skeleton, Statement } from '@/ui';
import { boardDrafts, useBoardEditing } from './board-editing';
import type { BoardFileFault } from './board-file';
import { BoardFileButton, FileFault } from './board-file-button';
import { isFigure } from './board-view';
import { emptyBoard } from './empty-board';
import { strings } from './strings';

interface BoardListProps {
  readonly boardLink: (id: string, children: ReactNode) => ReactNode;
  readonly matterLink: (id: string, children: ReactNode) => ReactNode;
  readonly catalogueLink: ReactNode;
  readonly onOpen: (id: string, edit: boolean) => void;
}

/** Every board there is: of the city, and of matters; and what was begun on this device and not saved. */
export function BoardList({ boardLink, matterLink, catalogueLink, onOpen }: BoardListProps) {
  const words = useStrings(strings);
  const { documents, matterApi } = useServices();
  const { data, error, refetch } = useQuery(savedItemsOf(documents, 'boards'));
  const { data: matters } = useQuery(matterQueries.matters(matterApi));
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const create = useBoardEditing((editing) => editing.create);
  const [fault, setFault] = useState<BoardFileFault | null>(null);
  const [drafts] = useState(boardDrafts);
  const open = (board: Board) => {
    const id = newId();
    create(id, board);
    onOpen(id, true);
  };
  if (error && !data)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!data)
    return (
      <Card>
        <Skeleton lines={8} />
      </Card>
    );
  const titleOf = (id: string) => matters?.find((matter) => matter.id === id)?.title ?? words.itsMatter;
  const linkOf = ({ scope }: Board) => scope.kind === 'matter' && matterLink(scope.matterId, titleOf(scope.matterId));
  const changed = new Set(drafts.filter(({ version }) => version > 0).map(({ id }) => id));
  const groups = (['city', 'matter'] as const).map((kind) => ({
    kind,
    title: kind === 'city' ? words.ofCity : words.ofMatter,
    boards: data.filter(({ body }) => body.scope.kind === kind),
  }));
  const begun = drafts.filter(({ version }) => version === 0);
  return (
    <>
      <Statement
        sub={words.listSub}
        actions={
          <>
            {catalogueLink}
            {session && mayMakeBoards(session.actor) && (
              <>
                <BoardFileButton onBoard={open} onFault={setFault} />
                <button
                  type="button"
                  className="hc-btn primary"
                  onClick={() => open(emptyBoard(words.newTitle, { kind: 'city' }))}
                >
                  {words.newBoard}
                </button>
              </>
            )}
          </>
        }
      >
        {words.listTitle(data.length)}
      </Statement>
      {fault && <FileFault fault={fault} onClose={() => setFault(null)} />}
      {data.length === 0 && begun.length === 0 && (
        <Card>
          <EmptyState title={words.noBoards}>{words.emptyBody}</EmptyState>
        </Card>
      )}
      {begun.length > 0 && (
        <BoardGroup title={words.begun}>
          {begun.map(({ id, board }) => (
            <BoardCard
              key={id}
              board={board}
              title={boardLink(id, <DataText>{board.title}</DataText>)}
              matter={linkOf(board)}
            >
              {words.notSaved}
            </BoardCard>
          ))}
        </BoardGroup>
      )}
      {groups.map(
        ({ kind, title, boards }) =>
          boards.length > 0 && (
            <BoardGroup key={kind} title={title}>
              {boards.map(({ id, body, by, savedOn }) => (
                <BoardCard
                  key={id}
                  board={body}
                  title={boardLink(id, <DataText>{body.title}</DataText>)}
                  matter={linkOf(body)}
                >
                  <SavedBy by={by.name} on={savedOn} />
                  {changed.has(id) && ` · ${words.hasDraft}`}
                </BoardCard>
              ))}
            </BoardGroup>
          ),
      )}
    </>
  );
}

const BoardGroup = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title}>
    <h2 className="board-group">{title}</h2>
    <ul className="board-list">{children}</ul>
  </section>
);

function SavedBy({ by, on }: { readonly by: string; readonly on: string }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return <>{words.savedBy(by, isCivilDate(on) ? formatDay(on, language) : on)}</>;
}

interface BoardCardProps {
  readonly board: Board;
  readonly title: ReactNode;
  readonly matter: ReactNode;
  readonly children: ReactNode;
}

function BoardCard({ board, title, matter, children }: BoardCardProps) {
  const words = useStrings(strings);
  return (
    <li>
      <article className="hc-card">
        <h3>{title}</h3>
        {board.note && (
          <p className="hc-quiet">
            <DataText>{board.note}</DataText>
          </p>
        )}
        {matter && <p className="hc-quiet">{matter}</p>}
        <p className="hc-faint">
          {words.panels(board.panels.filter(isFigure).length)} · {children}
        </p>
      </article>
    </li>
  );
}
