import { useSyncExternalStore } from 'react';

const ratio = () => window.devicePixelRatio;

function subscribe(tell: () => void): () => void {
  let watched = matchMedia(`(resolution: ${ratio()}dppx)`);
  const changed = () => {
    watched.removeEventListener('change', changed);
    watched = matchMedia(`(resolution: ${ratio()}dppx)`);
    watched.addEventListener('change', changed);
    tell();
  };
  watched.addEventListener('change', changed);
  return () => watched.removeEventListener('change', changed);
}

/** Device pixels of one CSS pixel: another screen or the zoom of the browser changes it. */
export const usePixelRatio = (): number => useSyncExternalStore(subscribe, ratio, () => 1);
