import { useCallback, useLayoutEffect, useRef } from 'react';

/** A handler that never changes and does what the last one given does: what is shown later than asked must not act on the past. */
export function useLatest<Told extends readonly unknown[]>(
  handler: ((...told: Told) => void) | undefined,
): (...told: Told) => void {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...told: Told) => latest.current?.(...told), []);
}
