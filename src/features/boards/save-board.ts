import type { Board, DocumentFailure, Documents, StoredDocument } from '@/ports/workspace';

interface SaveFailed {
  readonly kind: 'failed';
  readonly why: 'offline' | 'not-allowed' | 'too-large' | 'other';
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly document: StoredDocument<Board> }
  /** Someone saved in between; theirs is here, ours still too. */
  | { readonly kind: 'conflict'; readonly theirs: StoredDocument<Board> }
  | SaveFailed;

export const failureOf = ({ kind }: DocumentFailure): SaveFailed => ({
  kind: 'failed',
  why: kind === 'offline' || kind === 'not-allowed' || kind === 'too-large' ? kind : 'other',
});

/** Saves a board over the version it rests on; a newer one is given back, decoded. */
export async function saveBoard(documents: Documents, id: string, version: number, board: Board): Promise<SaveOutcome> {
  const saved = await documents.save('boards', id, version, board);
  if (saved.ok) return { kind: 'saved', document: saved.value };
  if (saved.error.kind !== 'conflict') return failureOf(saved.error);
  const theirs = await documents.read('boards', id);
  // Saved before, only its answer did not arrive: one press more is no other version.
  if (theirs.ok && JSON.stringify(theirs.value.body) === JSON.stringify(board))
    return { kind: 'saved', document: theirs.value };
  return theirs.ok ? { kind: 'conflict', theirs: theirs.value } : failureOf(theirs.error);
}
