import { useCallback, useLayoutEffect, useRef } from 'react';

/** A handler that never changes and does what the last one given does: what is shown later than asked must not act on the past. */
export function useLatest<Args extends readonly unknown[]>(
  handler: ((...args: Args) => void) | undefined,
): (...args: Args) => void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current?.(...args), []);
}
