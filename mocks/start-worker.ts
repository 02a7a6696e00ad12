import { http, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Send } from '@/adapters/http';

/** Puts the API behind the service worker, so that the demo's requests are real requests. */
export async function startWorker(base: URL, send: Send): Promise<void> {
  const worker = setupWorker(
    // Data of other systems come from the server that hosts the page, where there is one.
    http.all('*/api/data', passthrough),
    http.all('*/api/data/*', passthrough),
    http.all('*/api/*', ({ request }) => send(request)),
  );
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', base).pathname },
  });
}
