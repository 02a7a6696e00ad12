import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { DataText, Statement } from '@/ui';
import { isFigure } from '../board-view';
import { strings } from '../strings';
import type { ShownBoard } from './shown-board';
import { useBoardAge } from './use-board-age';

interface BoardStatementProps {
  readonly shown: ShownBoard;
  readonly actions: ReactNode;
  readonly matterLink: (id: string, children: ReactNode) => ReactNode;
}

/** What the board is: its matter, how many figures, how old the oldest data. An age that is not known yet is not recorded. */
export function BoardStatement({ shown, actions, matterLink }: BoardStatementProps) {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: matters } = useQuery(matterQueries.matters(matterApi));
  const { title, note, scope, panels } = shown.board;
  const figures = panels.filter(isFigure).length;
  const age = useBoardAge(shown);
  const told = [
    words.panels(figures),
    figures === 0 || age === undefined ? '' : age === null ? words.noAge : words.oldest(age),
  ].filter((part) => part !== '');
  return (
    <Statement
      actions={actions}
      sub={
        <>
          {scope.kind === 'matter' && (
            <>
              {matterLink(
                scope.matterId,
                <DataText>{matters?.find(({ id }) => id === scope.matterId)?.title ?? words.itsMatter}</DataText>,
              )}
              {' · '}
            </>
          )}
          {told.join(' · ')}
          {note && (
            <>
              {' · '}
              <DataText>{note}</DataText>
            </>
          )}
        </>
      }
    >
      <DataText>{title}</DataText>
    </Statement>
  );
}
