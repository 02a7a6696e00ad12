import { useDeferredValue } from 'react';
import { usePrinting } from './printing';

/**
 * What is to be drawn, once the page has time for it: when many tiles get new data at once, each is renewed in its turn, so that no
 * renewal stops the page. A print waits for nothing: there it is drawn at once.
 */
export function useInItsTurn<T>(wish: T): T {
  const later = useDeferredValue(wish);
  return usePrinting() ? wish : later;
}
