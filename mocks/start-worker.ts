import { http, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import type { SendRequest } from '@/adapters/http';
import { discardCopies } from './discard-copies';

/**
 * Puts the API behind the service worker, so that the demo's requests are real requests. Data of backends is not the demo's
 * to invent: those requests go on to the server, or to a static host that knows none.
 */
export async function startWorker(url: URL, answer: SendRequest): Promise<void> {
  const worker = setupWorker(
    http.all('*/api/data', passthrough),
    http.all('*/api/data/*', passthrough),
    http.all('*/api/gateway/*', passthrough),
    http.all('*/api/*', ({ request }) => answer(request)),
  );
  discardCopies(worker.events);
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: url.pathname } });
}
