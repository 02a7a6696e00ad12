import type { ChangeHint } from '@/ports/changes';

/** A hint with its place in the order of all events. */
export interface PlacedHint {
  readonly position: number;
  readonly hint: ChangeHint;
}

/** Hints are kept so long for who was away a moment. */
const REMEMBERED = 500;

const isSame = (a: PlacedHint, b: PlacedHint) =>
  a.position === b.position && a.hint.matterId === b.hint.matterId && a.hint.version === b.hint.version;

/** Told each change; null: some may have been missed. */
type Listener = (placed: PlacedHint | null) => void;

/** Hands each change to everybody who listens, and what was missed to who comes back. */
export function changeFeed() {
  const listeners = new Set<Listener>();
  const last: PlacedHint[] = [];
  return {
    tell(placed: PlacedHint): void {
      if (last.some((one) => isSame(one, placed))) return; // told by the database and by ourselves
      last.push(placed);
      if (last.length > REMEMBERED) last.shift();
      for (const listener of listeners) listener(placed);
    },
    /** Changes may have been made that were not heard of: who listens, or comes back, is to read anew. */
    interrupted(): void {
      last.length = 0;
      for (const listener of listeners) listener(null);
    },
    /** What came after a position; null: more than is remembered. */
    since(position: number): readonly PlacedHint[] | null {
      const [oldest] = last;
      if (!oldest || position < oldest.position) return null;
      return last.filter((one) => one.position > position);
    },
    listen(listener: Listener): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
export type ChangeFeed = ReturnType<typeof changeFeed>;
