import { useEffect } from 'react';
import { whenSettled } from '@/ui';
import type { EnginePart } from '../chart-spec';
import { LazyCanvas } from './load-canvas';

/** Loads what draws a picture sharply on paper. Without it (offline) paper gets what the screen has. */
export async function loadForPaper(parts: readonly EnginePart[] = []): Promise<void> {
  const [{ engineParts }] = await Promise.all([import('../engine'), LazyCanvas.preload()]);
  await engineParts([...parts, 'svg']);
}

const AT_REST_MS = 1_000;

/**
 * A print that the browser begins by itself waits for nothing: once the page is at rest, what a picture needs is loaded, also of one
 * that nobody has scrolled to. `parts`: null while there is nothing to draw.
 */
export function useReadyForPaper(parts: readonly EnginePart[] | null): void {
  const key = parts?.join();
  useEffect(() => {
    if (key === undefined) return;
    let isGone = false;
    const load = async () => {
      await whenSettled();
      if (!isGone) await loadForPaper(key === '' ? [] : (key.split(',') as EnginePart[])); // joined above
    };
    const timer = setTimeout(() => void load().catch(() => undefined), AT_REST_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [key]);
}
