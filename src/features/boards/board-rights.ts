import type { Actor } from '@/core/matter';
import { type Board, type BoardScope, collections, mayMakeBoards, type StoredDocument } from '@/ports/workspace';

/** What a person may do with a board by the rule the server keeps; while it is not known who it is, nothing is refused. */
export interface BoardRights {
  readonly mayEdit: boolean;
  /** Whether it may be given to the city or to another matter. */
  readonly mayMove: boolean;
  /** Whether a copy may be made of it. */
  readonly mayCopy: boolean;
}

const elsewhere = ({ kind }: BoardScope): BoardScope =>
  kind === 'city' ? { kind: 'matter', matterId: 'any' } : { kind: 'city' };

const all: BoardRights = { mayEdit: true, mayMove: true, mayCopy: true };

/** `stored` null: the board was not saved yet, its maker still chooses everything. */
export function boardRights(actor: Actor | undefined, stored: StoredDocument<Board> | null): BoardRights {
  if (!actor || !stored) return all;
  const { mayWrite } = collections.boards;
  const { body } = stored;
  return {
    mayEdit: mayWrite(actor, stored, body),
    mayMove: mayWrite(actor, stored, { ...body, scope: elsewhere(body.scope) }),
    mayCopy: mayMakeBoards(actor),
  };
}
