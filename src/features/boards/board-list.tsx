import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { Board, StoredDocument } from '@/ports/documents';
import { deskQueries, documentsOf, newId, useServices } from '@/services';
import { Card, EmptyState, FailedState, SampleMark, Skeleton, Statement } from '@/ui';
import { useBoardEditing } from './board-editing';
import { type BoardFileFault, boardFromFile } from './board-file';
import { isFigure } from './board-view';
import { strings } from './strings';

interface BoardListProps {
  readonly boardLink: (id: string, children: ReactNode) => ReactNode;
  readonly matterLink: (id: string, children: ReactNode) => ReactNode;
  readonly catalogueLink: ReactNode;
  readonly onOpen: (id: string, edit: boolean) => void;
}

const emptyBoard = (title: string): Board => ({
  format: 1,
  title,
  scope: { kind: 'city' },
  panels: [],
  filters: [],
  cascade: false,
  phone: [],
});

/** Every board there is: of the city, and of matters. */
export function BoardList({ boardLink, matterLink, catalogueLink, onOpen }: BoardListProps) {
  const words = useStrings(strings);
  const { documents, desk } = useServices();
  const { data, error, refetch } = useQuery(documentsOf(documents, 'boards'));
  const { data: matters } = useQuery(deskQueries.matters(desk));
  const begin = useBoardEditing((editing) => editing.begin);
  const change = useBoardEditing((editing) => editing.change);
  const file = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<BoardFileFault | null>(null);
  const open = (board: Board) => {
    const id = newId();
    begin(id, 0, emptyBoard(words.newTitle));
    change(board);
    onOpen(id, true);
  };
  const read = async (chosen: File) => {
    const board = boardFromFile(await chosen.text(), { kind: 'city' });
    if (board.ok) open(board.value);
    else setFault(board.error);
  };
  const actions = (
    <>
      {catalogueLink}
      <button type="button" className="hc-btn" onClick={() => file.current?.click()}>
        {words.importBoard}
      </button>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.importBoard}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (chosen) void read(chosen);
        }}
      />
      <button
        type="button"
        className="hc-btn primary"
        onClick={() => open({ ...emptyBoard(words.newTitle), note: '' })}
      >
        {words.newBoard}
      </button>
    </>
  );
  if (error)
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
  const ofCity = data.filter(({ body }) => body.scope.kind === 'city');
  const ofMatters = data.filter(({ body }) => body.scope.kind === 'matter');
  const titleOf = (id: string) => matters?.find((matter) => matter.id === id)?.title ?? id;
  return (
    <>
      <Statement sub={words.listSub} actions={actions}>
        {words.listTitle(data.length)}
      </Statement>
      {fault && <FileFault fault={fault} onClose={() => setFault(null)} />}
      {data.length === 0 && (
        <Card>
          <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
        </Card>
      )}
      {ofCity.length > 0 && (
        <section aria-label={words.ofCity}>
          <h2>{words.ofCity}</h2>
          <ul className="board-list">
            {ofCity.map((stored) => (
              <BoardCard key={stored.id} stored={stored} boardLink={boardLink} />
            ))}
          </ul>
        </section>
      )}
      {ofMatters.length > 0 && (
        <section aria-label={words.ofMatter}>
          <h2>{words.ofMatter}</h2>
          <ul className="board-list">
            {ofMatters.map((stored) => (
              <BoardCard
                key={stored.id}
                stored={stored}
                boardLink={boardLink}
                matter={
                  stored.body.scope.kind === 'matter' &&
                  matterLink(stored.body.scope.matterId, titleOf(stored.body.scope.matterId))
                }
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function BoardCard({
  stored: { id, body, by, savedOn },
  boardLink,
  matter,
}: {
  readonly stored: StoredDocument<Board>;
  readonly boardLink: (id: string, children: ReactNode) => ReactNode;
  readonly matter?: ReactNode;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const day = isCivilDate(savedOn) ? formatDay(savedOn, language) : savedOn;
  return (
    <li>
      <article className="hc-card">
        <h3>
          {boardLink(id, body.title)} {body.sample && <SampleMark />}
        </h3>
        {body.note && <p className="hc-quiet">{body.note}</p>}
        {matter && <p className="hc-quiet">{matter}</p>}
        <p className="hc-faint">{`${words.panels(body.panels.filter(isFigure).length)} · ${words.savedBy(by.name, day)}`}</p>
      </article>
    </li>
  );
}

function FileFault({ fault, onClose }: { readonly fault: BoardFileFault; readonly onClose: () => void }) {
  const words = useStrings(strings);
  return (
    <div className="board-notice" role="alert">
      <div>
        <p>{words.fileFaults[fault.kind]}</p>
        {fault.kind === 'no-board' && (
          <ul>
            {fault.where.map((place) => (
              <li key={place}>
                <code>{place}</code>
              </li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" className="hc-btn plain" onClick={onClose}>
        {words.close2}
      </button>
    </div>
  );
}
