import { http, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import type { SendRequest } from '@/adapters/http';
import { discardCopies } from './discard-copies';
import { MARK } from './through-worker';

/**
 * Puts the API behind the service worker, so that the demo's requests are real requests. Data of backends is not the demo's
 * to invent: those requests go on to the server, or to a static host that knows none, but for sources connected here.
 */
export async function startWorker(url: URL, answer: SendRequest): Promise<void> {
  const here = new URL('.', url).href; // a service elsewhere may have such a path too
  const isOurs = ({ headers }: Request) => headers.has(MARK); // a source that was connected in this browser
  const worker = setupWorker(
    http.all(`${here}api/data`, ({ request }) => (isOurs(request) ? answer(request) : passthrough())),
    http.all(`${here}api/data/*`, ({ request }) => (isOurs(request) ? answer(request) : passthrough())),
    http.all(`${here}api/gateway/*`, passthrough),
    http.all(`${here}api/*`, ({ request }) => answer(request)),
  );
  discardCopies(worker.events);
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: url.pathname } });
}
