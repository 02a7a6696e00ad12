import { lazy } from 'react';

type Canvas = typeof import('../canvas')['Canvas'];

let loaded: Canvas | undefined;

/** Loads what draws pictures: in a chunk of its own, for numbers do not wait for it. */
export const loadCanvas = async (): Promise<Canvas> => {
  loaded ??= (await import('../canvas')).Canvas;
  return loaded;
};

const LazyCanvas = lazy(async () => ({ default: await loadCanvas() }));

/** What draws a picture: at once where it is loaded, for paper does not wait, else as soon as it is. */
export const canvasNow = (): Canvas | typeof LazyCanvas => loaded ?? LazyCanvas;
