import type { SetupWorker } from 'msw/browser';

/**
 * For every answer the service worker hands out it sends the page a copy, as a stream, for whoever listens. A copy that nobody reads
 * keeps its port, its queue and the answer's text, here and in the worker, for as long as the page stands: so each is cancelled.
 */
export function discardCopies(events: Pick<SetupWorker['events'], 'on'>): void {
  for (const told of ['response:mocked', 'response:bypass'] as const)
    events.on(told, ({ response }) => void response.body?.cancel());
}
