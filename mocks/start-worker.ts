import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Send } from '@/adapters/http';

/** Puts the API behind the service worker, so that the demo's requests are real requests. */
export async function startWorker(base: URL, send: Send): Promise<void> {
  const worker = setupWorker(http.all('*/api/*', ({ request }) => send(request)));
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', base).pathname },
  });
}
