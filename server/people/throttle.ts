/** Free attempts, then a wait that doubles from a second to a quarter of an hour. */
const FREE = 5;
const FIRST_MS = 1_000;
const MOST_MS = 15 * 60_000;
/** After so long without an attempt all is forgotten. */
const FORGET_MS = 60 * 60_000;
const MOST_KEYS = 10_000;

/** Slows down guessing: attempts are counted for a key (a login, an address), a success clears it. */
export function openThrottle(now: () => number) {
  const attempts = new Map<string, { count: number; at: number }>();
  const waitOf = (count: number) => (count < FREE ? 0 : Math.min(FIRST_MS * 2 ** (count - FREE), MOST_MS));
  const waitMs = (key: string): number => {
    const known = attempts.get(key);
    return known ? Math.max(0, known.at + waitOf(known.count) - now()) : 0;
  };
  return {
    /**
     * Milliseconds until an attempt is heard; 0: it is heard now, and counts before it is judged, for many may come at once.
     * `succeeded` takes it back.
     */
    attempt(...keys: readonly string[]): number {
      const wait = Math.max(...keys.map(waitMs));
      if (wait > 0) return wait;
      const at = now();
      for (const key of keys) {
        const before = attempts.get(key);
        const count = before && before.at > at - FORGET_MS ? before.count + 1 : 1;
        attempts.delete(key);
        attempts.set(key, { count, at });
      }
      while (attempts.size > MOST_KEYS) for (const [oldest] of [...attempts].slice(0, 1)) attempts.delete(oldest);
      return 0;
    },
    succeeded(...keys: readonly string[]): void {
      for (const key of keys) attempts.delete(key);
    },
  };
}
