import type { Board, BoardState } from '@/ports/workspace';
import { useServices } from '@/queries';
import { differenceOf, fitsAddress } from '../board-settings';
import type { OnBoardsSearch } from '../boards-search';
import { stateIdOf } from '../state-id';

export interface BoardAddress {
  /** What a reader sets: filters, period, clicked marks, the panel in view alone. */
  setState(next: BoardState, replace?: boolean): void;
  setEditing(on: boolean): void;
  /** Another board, or without one the list. */
  open(board?: string, isEdited?: boolean): void;
}

/** The state of a board stands in the address; one too long for it is kept under the digest of what it says. */
export function useBoardAddress(id: string, board: Board, onSearch: OnBoardsSearch): BoardAddress {
  const { documents } = useServices();
  const setState = async (next: BoardState, replace: boolean) => {
    const s = differenceOf(board, next);
    const isDefault = Object.keys(s).length === 0;
    if (fitsAddress(s)) return onSearch({ board: id, ...(!isDefault && { s }) }, { replace });
    const v = await stateIdOf(JSON.stringify({ board: id, state: s }));
    const known = await documents.read('board-states', v);
    const kept = known.ok || (await documents.save('board-states', v, 0, { board: id, state: s })).ok;
    onSearch(kept ? { board: id, v } : { board: id, s }, { replace });
  };
  return {
    setState: (next, replace = false) => void setState(next, replace),
    setEditing: (on) => onSearch({ board: id, ...(on && { edit: true }) }),
    open: (other, isEdited) => onSearch(other === undefined ? {} : { board: other, ...(isEdited && { edit: true }) }),
  };
}
