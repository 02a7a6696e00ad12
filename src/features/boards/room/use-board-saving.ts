import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useStrings } from '@/i18n';
import type { Board, StoredDocument } from '@/ports/workspace';
import { newId, useServices, workspaceKey } from '@/queries';
import { readBoardDraft, useBoardEditing } from '../board-editing';
import { failureOf, type SaveOutcome, saveBoard } from '../save-board';
import { strings } from '../strings';
import type { BoardAddress } from './use-board-address';

interface SavedBoard {
  readonly id: string;
  readonly board: Board;
  /** Null: it is not stored yet. */
  readonly stored: StoredDocument<Board> | null;
  readonly isEditing: boolean;
  readonly address: BoardAddress;
}

export interface BoardSaving {
  readonly isSaving: boolean;
  /** What became of the last saving, until the next. */
  readonly outcome: SaveOutcome | null;
  /** Our version, where two were saved: as it stands in the editor, or as it was sent while reading. */
  readonly mine: Board;
  /** The board that was removed here and can come back. */
  readonly removed: Board | null;
  save(): Promise<void>;
  /** Saves a change made while reading, over what is stored. */
  saveChange(next: Board): Promise<void>;
  /** Of two versions: ours over theirs, theirs, or ours as a board of its own. */
  keepMine(): Promise<void>;
  takeTheirs(): void;
  keepBoth(): Promise<void>;
  /** Begins a board of one's own with everything this one has. */
  copy(): void;
  remove(): Promise<void>;
  bringBack(): Promise<void>;
}

/** Saving, removing and copying a board, and what comes of it; nothing that was changed is lost when it fails. */
export function useBoardSaving({ id, board, stored, isEditing, address }: SavedBoard): BoardSaving {
  const words = useStrings(strings);
  const { documents } = useServices();
  const queries = useQueryClient();
  const editing = useBoardEditing();
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [sent, setSent] = useState<Board | null>(null);
  const [removed, setRemoved] = useState<Board | null>(null);
  /** A copy keeps one id until it is stored, however often it is sent. */
  const [copyId, setCopyId] = useState(newId);
  const mine = isEditing ? board : (sent ?? board);

  const send = async (version: number, next: Board, over = id) => {
    setSaving(true);
    setSent(next);
    const answer = await saveBoard(documents, over, version, next);
    setSaving(false);
    setOutcome(answer);
    if (answer.kind !== 'saved') return;
    const isOpen = useBoardEditing.getState().id === id;
    if (isOpen && over === id) editing.stored(answer.document.version);
    if (isOpen && over !== id) editing.end();
    queries.setQueryData([...workspaceKey('boards'), over], answer.document);
    void queries.invalidateQueries({ queryKey: workspaceKey('boards') });
    if (over === id) return;
    setCopyId(newId());
    address.open(over);
  };
  return {
    isSaving,
    outcome,
    mine,
    removed,
    save: () => send(editing.version, board),
    saveChange: (next) => {
      const version = stored?.version ?? 0;
      // A draft of earlier changes stays as it is; without one the change is kept on this device until it is stored.
      if (!readBoardDraft(id)) {
        editing.begin(id, version, board);
        editing.change(next);
      }
      return send(version, next);
    },
    keepMine: async () => {
      if (outcome?.kind === 'conflict') await send(outcome.theirs.version, mine);
    },
    takeTheirs: () => {
      if (outcome?.kind !== 'conflict') return;
      const { theirs } = outcome;
      editing.change(theirs.body);
      editing.stored(theirs.version);
      queries.setQueryData([...workspaceKey('boards'), id], theirs);
      setOutcome(null);
    },
    keepBoth: () => send(0, { ...mine, title: words.copyOf(mine.title) }, copyId),
    copy: () => {
      const next = newId();
      const { sample: _sample, ...rest } = board;
      editing.create(next, { ...rest, title: words.copyOf(board.title) });
      address.open(next, true);
    },
    remove: async () => {
      if (!stored) return;
      const answer = await documents.remove('boards', id, stored.version);
      if (!answer.ok) return setOutcome(failureOf(answer.error));
      setRemoved(stored.body);
      void queries.invalidateQueries({ queryKey: workspaceKey('boards') });
    },
    bringBack: async () => {
      if (!removed) return;
      const answer = await saveBoard(documents, id, 0, removed);
      if (answer.kind === 'failed') return setOutcome(answer);
      setRemoved(null);
      await queries.invalidateQueries({ queryKey: workspaceKey('boards') });
    },
  };
}
