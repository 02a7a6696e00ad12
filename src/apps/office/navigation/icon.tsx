import { lazy, Suspense } from 'react';
import type { IconName } from './icon-drawing';

const IconDrawing = lazy(() => import('./icon-drawing').then((part) => ({ default: part.IconDrawing })));

/** An icon of the kept set; its drawings come after the first numbers, its room is kept for it. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <Suspense fallback={<span className="icon" aria-hidden="true" />}>
    <IconDrawing name={name} />
  </Suspense>
);
