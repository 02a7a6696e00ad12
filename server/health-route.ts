import { Hono } from 'hono';
import type { CityDatabase } from './database/tables';
import type { Warmth } from './warm-up';

/** Whether the database answers, and how far the server is with what it makes after a start: for who watches over it. */
export function healthRoute(db: CityDatabase, warm: () => Warmth): Hono {
  return new Hono().get('/', async (c) => {
    const isThere = await db
      .selectFrom('settings')
      .select('name')
      .limit(1)
      .execute()
      .then(
        () => true,
        () => false,
      );
    return c.json({ database: isThere, warm: warm() }, isThere ? 200 : 503);
  });
}
