import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Actor } from '@/core/matter';
import { type NoticesAnswer, noticeSettings } from '@/ports/notices';
import { readJson } from '../read-json';
import type { NoticesDesk } from './notices-desk';

const MAX_BODY_BYTES = 500_000;
export const readNotices = z.strictObject({
  keys: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(1_000)),
});

/** One's own notices: nobody reads or changes those of another. */
export function noticeRoutes(desk: NoticesDesk, ways: NoticesAnswer['ways']): Hono<{ Variables: { actor: Actor } }> {
  const routes = new Hono<{ Variables: { actor: Actor } }>();
  const decoded = async <T>(request: Request, schema: z.ZodMiniType<T>) => {
    const body = await readJson(request, MAX_BODY_BYTES);
    return schema.safeParse(body.ok ? body.value : undefined);
  };

  routes.get('/', async (c) => c.json({ ...(await desk.of(c.get('actor'))), ways } satisfies NoticesAnswer));

  routes.post('/read', async (c) => {
    const asked = await decoded(c.req.raw, readNotices);
    if (!asked.success) return c.json({ kind: 'bad-request', why: z.prettifyError(asked.error) }, 400);
    return (await desk.markRead(c.get('actor'), asked.data.keys)) ? c.json({}) : c.json({ kind: 'storage-full' }, 507);
  });

  routes.put('/settings', async (c) => {
    const asked = await decoded(c.req.raw, noticeSettings);
    if (!asked.success) return c.json({ kind: 'bad-request', why: z.prettifyError(asked.error) }, 400);
    const { digest, email } = asked.data;
    if (digest !== 'none' && !ways.includes(digest)) return c.json({ kind: 'bad-request', why: 'digest' }, 400);
    if (digest === 'email' && email === null) return c.json({ kind: 'bad-request', why: 'email' }, 400);
    return (await desk.save(c.get('actor'), asked.data)) ? c.json({}) : c.json({ kind: 'storage-full' }, 507);
  });
  return routes;
}
