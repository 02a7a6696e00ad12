/** A request of one entry or one look; a data base that answers does so at once. */
const SMALL_MS = 3_000;
/** Reading or writing all there is: a large table on a slow machine takes its time. */
export const LARGE_MS = 30_000;

/** A data base of the browser may never answer: what takes longer than its limit counts as refused. */
export function answered<T>(work: Promise<T>, ms: number = SMALL_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new DOMException('the data base does not answer', 'TimeoutError')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

/** As `answered`; after one question without an answer the next are refused at once, until the answer comes after all. */
export function answering(): <T>(ask: () => Promise<T>, ms?: number) => Promise<T> {
  const waiting = new Set<Promise<unknown>>();
  return async (ask, ms) => {
    if (waiting.size > 0) throw new DOMException('the data base does not answer', 'TimeoutError');
    const work = ask();
    try {
      return await answered(work, ms);
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'TimeoutError') {
        const late = work.catch(() => undefined).finally(() => waiting.delete(late));
        waiting.add(late);
      }
      throw cause;
    }
  };
}

/** What a failed write is called. */
export const refusalOf = (cause: unknown): { readonly kind: 'storage-full' | 'storage-refused' } => ({
  kind: cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'storage-full' : 'storage-refused',
});
