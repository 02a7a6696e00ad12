import { Suspense } from 'react';
import { part } from '@/ui';
import type { IconName } from './icon-drawing';

const IconDrawing = part(() => import('./icon-drawing'), 'IconDrawing', { isQuiet: true });

/** An icon of the kept set; its drawings come after the first numbers, its room is kept for it. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <Suspense fallback={<span className="icon" aria-hidden="true" />}>
    <IconDrawing name={name} />
  </Suspense>
);
