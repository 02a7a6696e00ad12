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

/** Hands each change to everybody who listens, and what was missed to who comes back. */
export function changeFeed() {
  const listeners = new Set<(placed: PlacedHint) => void>();
  const last: PlacedHint[] = [];
  return {
    tell(placed: PlacedHint): void {
      if (last.some((one) => isSame(one, placed))) return; // told by the database and by ourselves
      last.push(placed);
      if (last.length > REMEMBERED) last.shift();
      for (const listener of listeners) listener(placed);
    },
    /** What came after a position; null: more than is remembered. */
    since(position: number): readonly PlacedHint[] | null {
      const [oldest] = last;
      if (!oldest || position < oldest.position) return null;
      return last.filter((one) => one.position > position);
    },
    listen(listener: (placed: PlacedHint) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
export type ChangeFeed = ReturnType<typeof changeFeed>;
