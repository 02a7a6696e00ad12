const MOST_KEYS = 20_000;

/** So many times in a while by key; then seconds to wait. What a key did before that while is forgotten. */
export function rateLimit(most: number, whileMs: number, now: () => number) {
  const times = new Map<string, readonly number[]>();
  const recent = (key: string) => (times.get(key) ?? []).filter((at) => at > now() - whileMs);
  return {
    /** 0: it may be done now. */
    waitSeconds(key: string): number {
      const done = recent(key);
      const [first] = done;
      return done.length < most || first === undefined ? 0 : Math.max(1, Math.ceil((first + whileMs - now()) / 1000));
    },
    done(key: string): void {
      const all = [...recent(key), now()];
      times.delete(key);
      times.set(key, all);
      const [oldest] = times.keys();
      if (times.size > MOST_KEYS && oldest !== undefined) times.delete(oldest);
    },
  };
}
