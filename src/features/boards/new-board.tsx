import { useEffect, useState } from 'react';
import { useStrings } from '@/i18n';
import { newId } from '@/queries';
import { Card, Skeleton } from '@/ui';
import { useBoardEditing } from './board-editing';
import type { OnBoardsSearch } from './boards-search';
import { emptyBoard } from './empty-board';
import { strings } from './strings';

interface NewBoardProps {
  readonly matterId: string;
  readonly onSearch: OnBoardsSearch;
}

/** Begins a board for a matter and goes on to it; the address that asked for it is not gone back to. */
export function NewBoard({ matterId, onSearch }: NewBoardProps) {
  const words = useStrings(strings);
  const [id] = useState(newId);
  const [board] = useState(() => emptyBoard(words.newTitle, { kind: 'matter', matterId }));
  useEffect(() => {
    const editing = useBoardEditing.getState();
    if (editing.id !== id) editing.create(id, board);
    onSearch({ board: id, edit: true }, { replace: true });
  }, [id, board, onSearch]);
  return (
    <Card>
      <Skeleton lines={8} />
    </Card>
  );
}
