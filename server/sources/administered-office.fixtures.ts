import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataProxy } from '@/api/data-proxy';
import { createDataSourceRegistry } from '@/data';
import { connectorLoaders } from '@/wiring/data/connector-loaders';
import { listedBackends } from '@/wiring/data/listed-backends';
import { openSqlite } from '../database/open-sqlite';
import { officeOver } from '../office.fixtures';
import { openPeople } from '../people/people';
import { openSessions } from '../people/sessions';

/** An office over a database of its own with its three administrators, and a page that sees its data through the proxy. */
export async function administeredOffice(env: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'hengce-sources-'));
  const now = () => Date.parse('2026-11-23T02:00:00Z');
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  const { db } = opened.value;
  const office = await officeOver(opened.value, { now, env });
  const tokens = new Map<string, string>();
  await openPeople(db).add(
    (['system', 'security', 'audit'] as const).map((one) => ({
      id: one,
      login: `${one}-tried`,
      name: `管理员${one}`,
      password: 'to begin with',
      admin: one,
    })),
  );
  await db.updateTable('people').set({ must_change: 0 }).execute();
  for (const one of ['system', 'security', 'audit']) tokens.set(one, await openSessions(db, now).begin(one));

  return {
    async ask(who: string, method: string, path: string, body?: object) {
      const answer = await office.fetch(
        new Request(`http://localhost/api/${path}`, {
          method,
          headers: {
            'sec-fetch-site': 'same-origin',
            cookie: `hengce-session=${tokens.get(who)}`,
            'content-type': 'application/json',
          },
          ...(body && { body: JSON.stringify(body) }),
        }),
      );
      return { status: answer.status, told: (await answer.json()) as never };
    },
    connected: () => office.connected(),
    /** As a page sees the data: through the proxy, with adapters of its own. */
    page() {
      const proxy = createDataProxy({
        backends: [],
        connected: () => office.connected(),
        forward: () => Promise.reject(new Error('not this way')),
        identify: () => 'person',
        log: () => undefined,
        now,
      });
      const base = new URL('http://localhost/');
      const send = async (request: Request) => proxy.fetch(request);
      return createDataSourceRegistry({
        base,
        send,
        now,
        local: [],
        loaders: connectorLoaders,
        listed: listedBackends(base, send, () => 0),
      });
    },
    async close() {
      await office.close();
      rmSync(folder, { recursive: true });
    },
  };
}
export type AdministeredOffice = Awaited<ReturnType<typeof administeredOffice>>;
