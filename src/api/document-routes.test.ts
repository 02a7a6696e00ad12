import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { httpDocuments } from '@/adapters/http';
import { memoryDocumentStore } from '@/adapters/memory';
import type { Actor } from '@/core/dossier';
import { civilDate } from '@/core/kernel';
import type { FigureReport } from '@/ports/documents';
import { actorOf } from '@/testing/given';
import { documentRoutes } from './document-routes';

const report: FigureReport = {
  backend: 'city',
  dataset: 'city-indicators',
  owner: '市统计局',
  request: '{}',
  digest: 'ab',
  text: '三月的数字与公报不一致',
  state: 'open',
};

/** The client over the real routes; `who` is the person at the desk. */
function desk() {
  const person: { who: Actor } = { who: actorOf('undertaking') };
  const api = new Hono<{ Variables: { actor: Actor } }>().basePath('/api');
  api.use(async (c, next) => {
    c.set('actor', person.who);
    await next();
  });
  api.route('/documents', documentRoutes(memoryDocumentStore(), { today: () => civilDate('2026-11-23') }));
  const send = async (request: Request) => api.fetch(request);
  return { person, send, documents: httpDocuments(new URL('http://localhost/'), send) };
}

describe('documents over the API', () => {
  it('saves, lists, and stamps who and when', async () => {
    const { documents } = desk();
    const saved = await documents.save('figure-reports', 'r1', 0, report);
    expect(saved).toMatchObject({
      ok: true,
      value: { version: 1, savedOn: '2026-11-23', by: { role: 'undertaking' } },
    });
    expect(await documents.list('figure-reports')).toMatchObject({ ok: true, value: [{ id: 'r1', body: report }] });
  });
  it('gives the stored one back on a stale save', async () => {
    const { documents, person } = desk();
    person.who = actorOf('office');
    await documents.save('figure-reports', 'r1', 0, report);
    expect(await documents.save('figure-reports', 'r1', 0, report)).toMatchObject({
      ok: false,
      error: { kind: 'conflict', stored: { version: 1, body: report } },
    });
  });
  it('lets only those write whom the collection names', async () => {
    const { documents } = desk();
    await documents.save('figure-reports', 'r1', 0, report);
    const answered = { ...report, state: 'rejected' as const };
    expect(await documents.save('figure-reports', 'r1', 1, answered)).toEqual({
      ok: false,
      error: { kind: 'not-allowed' },
    });
    expect(await documents.remove('figure-reports', 'r1', 1)).toEqual({ ok: false, error: { kind: 'not-allowed' } });
  });
  it('refuses a body of another shape and a collection nobody knows', async () => {
    const { send } = desk();
    const put = (path: string, body: unknown) =>
      send(new Request(`http://localhost/api/documents/${path}`, { method: 'PUT', body: JSON.stringify(body) }));
    expect((await put('figure-reports/r1', { expectedVersion: 0, body: { text: 'x' } })).status).toBe(400);
    expect(
      (await put('figure-reports/r1', { expectedVersion: 0, body: { ...report, text: 'y'.repeat(30_000) } })).status,
    ).toBe(413);
    expect((await put('secrets/r1', { expectedVersion: 0, body: {} })).status).toBe(404);
    expect((await put('__proto__/r1', { expectedVersion: 0, body: {} })).status).toBe(404);
    expect((await put('figure-reports/..%2Fx', { expectedVersion: 0, body: report })).status).toBe(400);
  });
});
