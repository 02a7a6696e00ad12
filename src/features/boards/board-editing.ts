import { create } from 'zustand';
import { keptValue, localArea } from '@/browser-storage';
import { type Board, boardSchema } from '@/ports/workspace';

const KEEP = 100;

interface BoardEditing {
  readonly id: string | null;
  /** Version of the stored board the changes rest on; 0: it is not stored yet. */
  readonly version: number;
  readonly past: readonly Board[];
  readonly board: Board | null;
  readonly future: readonly Board[];
  readonly isChanged: boolean;
  readonly isRestored: boolean;
  begin(id: string, version: number, board: Board): void;
  /** A board that is stored nowhere yet: a draft from its first moment. */
  create(id: string, board: Board): void;
  change(next: Board): void;
  undo(): void;
  redo(): void;
  /** The board was stored: what is here rests on that version. */
  stored(version: number): void;
  end(): void;
}

const KEY = 'hengce.board-draft.';
const keyOf = (id: string) => `${KEY}${id}`;

export interface BoardDraft {
  readonly version: number;
  readonly board: Board;
}

const kept = (id: string) =>
  keptValue<BoardDraft>(keyOf(id), (value) => {
    if (typeof value !== 'object' || value === null || !('version' in value) || !('board' in value)) return undefined;
    const board = boardSchema.safeParse(value.board);
    return board.success && typeof value.version === 'number'
      ? { version: value.version, board: board.data }
      : undefined;
  });

/** The draft kept on this device. */
export const readBoardDraft = (id: string): BoardDraft | null => kept(id).read() ?? null;

/** Every draft on this device, by the title of its board. */
export const boardDrafts = (): readonly (BoardDraft & { readonly id: string })[] =>
  localArea
    .keys()
    .filter((key) => key.startsWith(KEY))
    .flatMap((key) => {
      const id = key.slice(KEY.length);
      const draft = readBoardDraft(id);
      return draft ? [{ id, ...draft }] : [];
    })
    .sort((a, b) => (a.board.title < b.board.title ? -1 : 1));

function writeDraft(id: string | null, version: number, board: Board | null): void {
  if (id === null) return;
  if (board) kept(id).write({ version, board });
  else kept(id).remove();
}

const none = { id: null, version: 0, past: [], board: null, future: [], isChanged: false, isRestored: false };

/** The board being changed, with its history. Every change is a draft on this device at once. */
export const useBoardEditing = create<BoardEditing>((set, get) => ({
  ...none,
  begin: (id, version, board) => {
    const draft = readBoardDraft(id);
    set(
      draft
        ? { ...none, id, version: draft.version, board: draft.board, past: [board], isChanged: true, isRestored: true }
        : { ...none, id, version, board },
    );
  },
  create: (id, board) => {
    set({ ...none, id, board, isChanged: true });
    writeDraft(id, 0, board);
  },
  change: (next) => {
    const { id, version, past, board } = get();
    if (!board || JSON.stringify(next) === JSON.stringify(board)) return;
    set({ past: [...past, board].slice(-KEEP), board: next, future: [], isChanged: true });
    writeDraft(id, version, next);
  },
  undo: () => {
    const { id, version, past, board, future } = get();
    const before = past.at(-1);
    if (!board || !before) return;
    set({ past: past.slice(0, -1), board: before, future: [board, ...future], isChanged: true });
    writeDraft(id, version, before);
  },
  redo: () => {
    const { id, version, past, board, future } = get();
    const [next] = future;
    if (!board || !next) return;
    set({ past: [...past, board], board: next, future: future.slice(1), isChanged: true });
    writeDraft(id, version, next);
  },
  stored: (version) => {
    const { id } = get();
    writeDraft(id, version, null);
    set({ version, isChanged: false, isRestored: false });
  },
  end: () => {
    writeDraft(get().id, 0, null);
    set(none);
  },
}));
