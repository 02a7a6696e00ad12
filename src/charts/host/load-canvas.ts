import { part } from '@/ui';

/** What draws a picture, in a chunk of its own, for numbers do not wait for it. Once loaded it draws at once: paper does not wait. */
export const LazyCanvas = part(() => import('../canvas'), 'Canvas');
