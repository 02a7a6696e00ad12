/**
 * The demo's service worker: MSW's, and one promise more. A request the page marks is answered by the page or not at all: while MSW
 * does not know the page (the worker was stopped and forgot it, the page is being reloaded) it gets an empty answer without the
 * mark, and the page asks its own API. Left alone, such a request would reach the host, which knows no /api.
 */
const MARK = 'x-hengce-demo';
const isMarked = (request) => request instanceof Request && request.headers.has(MARK);
const notAnswered = () => new Response(null, { status: 204 });

const ask = self.fetch.bind(self);
self.fetch = (request, init) => (isMarked(request) ? Promise.resolve(notAnswered()) : ask(request, init));

self.addEventListener('fetch', (event) => {
  if (!isMarked(event.request) || activeClientIds.size > 0) return;
  event.stopImmediatePropagation();
  event.respondWith(notAnswered());
});

// A page that begins while the worker of the page before is being let go has no worker until it is claimed.
self.addEventListener('message', (event) => {
  if (event.data === 'MOCK_ACTIVATE') event.waitUntil(self.clients.claim());
});

// The content security policy asks for it (Trusted Types): this worker takes code from one address, its own neighbour.
const own = 'mockServiceWorker.js';
self.trustedTypes?.createPolicy('default', { createScriptURL: (address) => (address === own ? address : null) });
importScripts(own); // declares activeClientIds
