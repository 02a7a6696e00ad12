import { useEffect, useState } from 'react';
import { whenSettled } from '@/ui';

/**
 * Whether the page has come to rest since this was shown: all that is in view is drawn. What lies further down may then be asked for,
 * so that a print the browser begins finds it.
 */
export function useRested(): boolean {
  const [isRested, setRested] = useState(false);
  useEffect(() => {
    let isShown = true;
    void whenSettled().then(() => isShown && setRested(true));
    return () => {
      isShown = false;
    };
  }, []);
  return isRested;
}
