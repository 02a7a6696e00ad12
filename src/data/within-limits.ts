import { err, type Result } from '@/core/kernel';
import type { Refusal } from '@/ports/data-source';

/**
 * Runs a piece of work that must end at its deadline and at once on abort, even where the work itself hears neither. What the
 * work throws is read as a broken line.
 */
export async function withinLimits<T>(
  { signal, deadlineMs }: { readonly signal: AbortSignal; readonly deadlineMs: number },
  work: (signal: AbortSignal) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  if (signal.aborted) return err({ kind: 'aborted' });
  const own = new AbortController();
  let stop: () => void = () => undefined;
  const ended = new Promise<Result<T, Refusal>>((settle) => {
    const timer = setTimeout(() => {
      settle(err({ kind: 'late', afterMs: deadlineMs }));
      own.abort();
    }, deadlineMs);
    const onAbort = () => {
      settle(err({ kind: 'aborted' }));
      own.abort();
    };
    signal.addEventListener('abort', onAbort);
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
  });
  try {
    return await Promise.race([
      ended,
      work(own.signal).catch((): Result<T, Refusal> => err(signal.aborted ? { kind: 'aborted' } : { kind: 'offline' })),
    ]);
  } finally {
    stop();
  }
}
