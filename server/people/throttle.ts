/** Free attempts, then a wait that doubles from a second to a quarter of an hour. */
const FREE = 5;
const FIRST_MS = 1_000;
const MOST_MS = 15 * 60_000;
/** After so long without an attempt all is forgotten. */
const FORGET_MS = 60 * 60_000;
const MOST_KEYS = 10_000;

/** Slows down guessing: failures are counted for a key (a login, an address), a success clears it. */
export function openThrottle(now: () => number) {
  const failures = new Map<string, { count: number; at: number }>();
  const waitOf = (count: number) => (count < FREE ? 0 : Math.min(FIRST_MS * 2 ** (count - FREE), MOST_MS));
  return {
    /** Milliseconds until another attempt is heard; 0: now. */
    waitMs(key: string): number {
      const known = failures.get(key);
      return known ? Math.max(0, known.at + waitOf(known.count) - now()) : 0;
    },
    failed(key: string): void {
      const at = now();
      const before = failures.get(key);
      const count = before && before.at > at - FORGET_MS ? before.count + 1 : 1;
      failures.delete(key);
      failures.set(key, { count, at });
      const [oldest] = failures.keys();
      if (failures.size > MOST_KEYS && oldest !== undefined) failures.delete(oldest);
    },
    succeeded: (key: string) => void failures.delete(key),
  };
}
