import { useEffect, useState } from 'react';
import { useMedia } from '@/ui';

export interface Rotation {
  readonly index: number;
  readonly isPaused: boolean;
  /** The reader wants no motion: pages turn by hand alone. */
  readonly isByHand: boolean;
  readonly to: (index: number) => void;
  readonly pause: (paused: boolean) => void;
}

/** Goes from page to page every `seconds`; one timer, none while paused or where motion is not wanted. Keys: arrows, space, a digit. */
export function useRotation(count: number, seconds: number): Rotation {
  const [index, setIndex] = useState(0);
  const [isPaused, pause] = useState(false);
  const isByHand = useMedia('(prefers-reduced-motion: reduce)');
  const at = count === 0 ? 0 : index % count;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page chosen by hand begins its time anew
  useEffect(() => {
    if (isPaused || isByHand || count < 2) return;
    const timer = setTimeout(() => setIndex((now) => (now + 1) % count), seconds * 1000);
    return () => clearTimeout(timer);
  }, [isPaused, isByHand, count, seconds, index]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      if (event.key === 'ArrowRight' || event.key === 'PageDown') setIndex((now) => (now + 1) % Math.max(1, count));
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp')
        setIndex((now) => (now + count - 1) % Math.max(1, count));
      else if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) pause((now) => !now);
      else if (/^[1-9]$/.test(event.key) && Number(event.key) <= count) setIndex(Number(event.key) - 1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [count]);
  return { index: at, isPaused, isByHand, to: setIndex, pause };
}
