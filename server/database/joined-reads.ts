/** What one statement names at most. */
const MOST = 1_000;

interface Batch<T> {
  readonly ids: Set<string>;
  readonly answers: Promise<ReadonlyMap<string, T>>;
}

/** Reads asked for at the same moment become one question to the database, or one for each thousand. */
export function joinedReads<T>(
  readAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (id: string) => Promise<T | undefined> {
  let open: Batch<T> | undefined;
  const begin = (): Batch<T> => {
    const ids = new Set<string>();
    const batch = {
      ids,
      answers: Promise.resolve().then(() => {
        if (open === batch) open = undefined;
        return readAll([...ids]);
      }),
    };
    return batch;
  };
  return async (id) => {
    if (!open || open.ids.size >= MOST) open = begin();
    open.ids.add(id);
    return (await open.answers).get(id);
  };
}
