import type { QueryClient } from '@tanstack/react-query';
import { matterQueries, type Services } from '@/queries';
import { Gate } from './app';

/** Longer than this the page does not wait: the frame comes, and says what it waits for. */
const PATIENCE_MS = 3_000;

/**
 * Where the page already says the sentence of the home (`src/wiring/page`), the app takes its place once it can say the same: a number
 * that was read does not go away again.
 */
export async function askFirst(
  { matterApi, account }: Pick<Services, 'matterApi' | 'account'>,
  queries: QueryClient,
  host: HTMLElement,
): Promise<void> {
  const said = host.querySelector<HTMLElement>('.frame-said');
  if (!said?.offsetHeight) return;
  await Promise.race([
    Promise.all([
      account && Gate.preload(),
      queries.prefetchQuery(matterQueries.session(matterApi)),
      queries.prefetchQuery(matterQueries.matters(matterApi)),
      queries.prefetchQuery(matterQueries.work(matterApi)),
    ]).catch(() => undefined), // told by the screen that needs it
    new Promise((done) => setTimeout(done, PATIENCE_MS)),
  ]);
}
