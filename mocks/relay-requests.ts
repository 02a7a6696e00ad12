import type { SendRequest } from '@/adapters/http';
import { throughWorker } from './through-worker';

/**
 * The API of the page, asked through the service worker as soon as there is one, and directly before, without one, and whenever
 * it cannot answer. Nothing waits for the worker.
 */
export function relayRequests(base: URL, api: SendRequest): SendRequest {
  if (!('serviceWorker' in navigator)) return api;
  const url = new URL('demo-worker.js', base);
  let isStarted = false;
  const relay = throughWorker(api, {
    isOpen: () => isStarted && navigator.serviceWorker.controller?.scriptURL === url.href,
    fetch: (request) => fetch(request),
  });
  startWhereWanted(url, relay.answer).then(
    () => {
      isStarted = true;
    },
    () => undefined, // refused by the browser: the page answers itself
  );
  return relay.send;
}

/** A page loaded past its worker (a forced reload) asks for none: MSW would load it a second time. */
async function startWhereWanted(url: URL, answer: SendRequest): Promise<void> {
  const { serviceWorker } = navigator;
  const standing = await serviceWorker.getRegistrations();
  if (!serviceWorker.controller && standing.some(({ active }) => active?.scriptURL === url.href))
    throw new Error('loaded past the worker');
  const { startWorker } = await import('./start-worker');
  await startWorker(url, answer);
}
