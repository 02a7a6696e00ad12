import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isCivilDate } from '@/core/kernel';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { mayMakeBoards } from '@/ports/workspace';
import { matterQueries, savedItemsOf, useServices } from '@/queries';
import { Card, EmptyState, FailedState, Skeleton } from '@/ui';
import { strings } from './strings';

interface MatterBoardsProps {
  readonly matterId: string;
  readonly boardLink: (id: string, children: ReactNode) => ReactNode;
  /** Begins a board for this matter. */
  readonly newBoardLink: (children: ReactNode) => ReactNode;
}

/** The boards of a matter, and the way to a new one for who makes boards. */
export function MatterBoards({ matterId, boardLink, newBoardLink }: MatterBoardsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterApi, documents } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data, error, refetch } = useQuery(savedItemsOf(documents, 'boards'));
  const own = (data ?? []).filter(({ body }) => body.scope.kind === 'matter' && body.scope.matterId === matterId);
  const mayMake = session !== undefined && mayMakeBoards(session.actor);
  const dayOf = (on: string) => (isCivilDate(on) ? formatDay(on, language) : on);
  return (
    <Card title={words.boards} small={own.length > 0 && mayMake && newBoardLink(words.newBoard)}>
      {error ? (
        <FailedState what={words.boardsFailed} retry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={2} />
      ) : own.length === 0 ? (
        <EmptyState title={words.noBoards} action={mayMake && newBoardLink(words.newBoard)}>
          {words.noBoardsBody}
        </EmptyState>
      ) : (
        <ul className="evidence-boards">
          {own.map(({ id, body, by, savedOn }) => (
            <li key={id}>
              <span>{boardLink(id, body.title)}</span>
              <span className="hc-faint">
                {words.boardSaved(body.panels.filter(({ kind }) => kind === 'figure').length, by.name, dayOf(savedOn))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
