import { Hono } from 'hono';
import { createDataProxy } from '@/api/data-proxy';
import { eraseDue, keptCopiesOf } from '@/api/retention';
import { connectedSources, sourcesRoutes } from '@/api/sources';
import type { Clock } from '@/ports/clock';
import type { SourceStore } from '@/ports/connected-sources';
import type { ErasureLog } from '@/ports/erasures';
import type { WorkspaceStore } from '@/ports/workspace';
import { connectorLoaders } from '@/wiring/data/connector-loaders';
import { sampleUnits } from './sample-city/sample-units';

interface Parts {
  readonly store: SourceStore;
  readonly erasures: ErasureLog;
  readonly documents: WorkspaceStore;
  readonly clock: Clock;
  report(cause: unknown): void;
}

/** A name of this page alone: nobody is signed in to the demo. */
const WHO = '示例 系统管理员';

/**
 * The sources of the demo: the routes of the office, with the browser as the way out. It goes where this browser may go, without
 * its cookies, and reads what a service lets pages of other addresses read (CORS).
 */
export function demoSources({ store, erasures, documents, clock, report }: Parts): Hono {
  const sources = connectedSources({
    store,
    env: {},
    fixed: [],
    loaders: connectorLoaders,
    forwardTo: () => (request, signal) =>
      fetch(new Request(request, { signal, credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' })),
    unreached: {
      zh: '浏览器读不到这个地址：地址不对、服务没有开启，或者服务不许别的网页读取（CORS）。',
      en: 'The browser cannot read this address: it is wrong, the service is not running, or it does not let other pages read it (CORS).',
    },
    now: Date.now,
    report,
  });
  const proxy = createDataProxy({
    backends: [],
    connected: sources.connected,
    forward: () => Promise.reject(new Error('each source has a way out of its own')),
    identify: () => WHO,
    log: () => undefined,
    now: Date.now,
  });
  const routes = sourcesRoutes({
    ...sources,
    clock,
    isDemo: true,
    units: async () => [...new Set(sampleUnits.map(([, name]) => name))],
    who: async () => ({ name: WHO, mayChange: true }),
    note: async () => undefined,
    kept: async () => keptCopiesOf(documents, erasures, await store.list()),
  });
  let erasedOn = '';
  return new Hono()
    .on(['GET', 'PUT', 'POST'], ['/api/documents/*', '/api/sources/*'], async (_, next) => {
      const today = clock.today();
      if (erasedOn !== today) await eraseDue({ documents, erasures, sources: await store.list(), today });
      erasedOn = today;
      await next();
    })
    .route('/api/sources', routes)
    .route('/', proxy);
}
