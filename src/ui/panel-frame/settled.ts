import { useLayoutEffect } from 'react';

let holds = 0;
let waiting: ((isWhole: boolean) => void)[] = [];
let frame = 0;

const mark = (isSettled: boolean) => {
  if (typeof document !== 'undefined') document.documentElement.dataset.settled = String(isSettled);
};

/** Two frames after the last picture is drawn the page is settled: what is drawn has then been painted. */
function settleSoon(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      if (holds > 0) return;
      mark(true);
      const told = waiting;
      waiting = [];
      for (const tell of told) tell(true);
    });
  });
}

/** Says that something is still to be drawn; call what it returns once it is. */
export function holdSettled(): () => void {
  holds += 1;
  mark(false);
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    holds -= 1;
    if (holds === 0) settleSoon();
  };
}

/**
 * Resolves when no tile waits for data and every picture in reach is drawn, with true; with false after `limitMs`, so that a
 * print does not wait for a source that never answers. `<html data-settled>` says the same to a printer.
 */
export const whenSettled = (limitMs = 20_000): Promise<boolean> =>
  new Promise((resolve) => {
    const limit = setTimeout(() => resolve(false), limitMs);
    waiting.push((isWhole) => {
      clearTimeout(limit);
      resolve(isWhole);
    });
    if (holds === 0) settleSoon();
  });

/** Holds the page unsettled while `isWaiting`. */
export function useHoldSettled(isWaiting: boolean): void {
  useLayoutEffect(() => (isWaiting ? holdSettled() : undefined), [isWaiting]);
}
