import { Hono } from 'hono';
import { protectiveHeaders } from '@/api/data-proxy';

interface ServerParts {
  readonly dataProxy: Hono;
  /** Where it serves tables. */
  readonly gateway: Hono | null;
  /** Where it works on a database. */
  readonly office: { fetch(request: Request): Response | Promise<Response> } | null;
}

/** What this server answers below /api, and nothing else; all under the same protective headers. */
export function createApi({ dataProxy, gateway, office }: ServerParts): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(protectiveHeaders)) c.res.headers.set(name, value);
  });
  for (const path of ['/api/data', '/api/data/*']) app.all(path, (c) => dataProxy.fetch(c.req.raw));
  if (gateway) for (const path of ['/api/gateway', '/api/gateway/*']) app.all(path, (c) => gateway.fetch(c.req.raw));
  if (office) app.all('/api/*', (c) => office.fetch(c.req.raw));
  app.notFound((c) => c.json({ title: 'Not found', status: 404 }, 404));
  app.onError((_, c) => c.json({ title: 'Server error', status: 500 }, 500));
  return app;
}
