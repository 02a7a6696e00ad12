import { useEffect } from 'react';
import { create } from 'zustand';
import type { Language } from '@/i18n';
import type { DefinedFigure } from '@/read-models';

const useMeaningPart = create<{ readonly tell?: typeof import('./figure-meaning').figureMeaning }>(() => ({}));

/** Fetches the words of all figures, once. Where they cannot be had, whoever asks next asks again. */
export function loadMeanings(): void {
  if (useMeaningPart.getState().tell) return;
  void import('./figure-meaning').then(
    ({ figureMeaning }) => useMeaningPart.setState({ tell: figureMeaning }),
    () => undefined,
  );
}

/**
 * What a figure means, once the words are there: no number waits for them. They come when a figure is hovered or focused, and of
 * themselves once the browser has nothing else to do, so that they can be read aloud too.
 */
export function useMeaning(figure: DefinedFigure, language: Language): string | undefined {
  const tell = useMeaningPart((told) => told.tell);
  useEffect(() => {
    if (!tell) globalThis.requestIdleCallback?.(loadMeanings);
  }, [tell]);
  return tell?.(figure, language);
}
