import { describe, expect, it } from 'vitest';
import { createGateway } from '@/api/gateway';
import { closing, field, figuresCluster, id, label, n, opened, set, tables, withFigures } from './figures.fixtures';
import { postgresSource } from './postgres-source';
import { openDatabase } from './read-only-session';
import { tableFile } from './table-file';

withFigures();

describe('at the door', { timeout: 60_000 }, () => {
  const ask = (app: ReturnType<typeof opened>, body: unknown, headers: object = {}) =>
    app.request('http://localhost/api/gateway/datasets/visits/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const visits = { ask: { dataset: 'visits', pick: ['id'] }, cursor: null, size: 10 };

  it('takes no cursor but its own, for its own question', async () => {
    const app = opened();
    const first: unknown = await (await ask(app, visits)).json();
    const next = String(Object(first).next);
    expect((await ask(app, { ...visits, cursor: next })).status).toBe(200);
    const [body = '', seal = ''] = next.split('.');
    const forged = Buffer.from('{"n":1,"after":["5"]}').toString('base64url');
    for (const cursor of [
      '',
      'x',
      body,
      `${forged}.${seal}`,
      `${body}.${seal}x`,
      `${Buffer.from('{"n":1}').toString('base64url')}.${seal}`,
    ])
      expect([cursor, (await ask(app, { ...visits, cursor })).status]).toEqual([cursor, 422]);
    const other = { ...visits, ask: { dataset: 'visits', pick: ['day'] }, cursor: next };
    expect((await ask(app, other)).status).toBe(422);
    expect((await ask(opened(), { ...visits, cursor: next })).status).toBe(422);
    expect((await ask(app, { ...visits, cursor: next }, { 'x-user': 'somebody else' })).status).toBe(422);
  });
  it('refuses JSON nested without end', async () => {
    const app = opened();
    for (const deep of ['['.repeat(6000) + ']'.repeat(6000), `${'{"a":'.repeat(6000)}1${'}'.repeat(6000)}`]) {
      const answer = await ask(app, deep);
      expect([answer.status, await answer.json()]).toEqual([
        422,
        { refusal: { kind: 'unsupported', clause: 'body', hint: 'depth 40' } },
      ]);
    }
  });
  it('is busy, not offline, when all connections are taken; and one person does not hold up another', async () => {
    await figuresCluster().execute(
      'drop function if exists slow',
      'create or replace view slow_visits as select id, day from visits, pg_sleep(1.5)',
      'grant select on slow_visits to reader',
    );
    const file = tableFile.parse({
      name: label('示例'),
      owner: '示例单位',
      connection: { env: 'X' },
      limits: { connections: 2 },
      tables: [...tables, set('slow_visits', [id, field('day', 'date')])],
    });
    const database = openDatabase(figuresCluster().readerUrl, file.limits);
    closing.push(() => database.close());
    const app = createGateway({
      source: postgresSource(file, database, () => undefined),
      deadlineMs: 20_000,
      room: { concurrent: 2, waiting: 16, waitMs: 400 },
      identify: (request) => request.headers.get('x-user'),
      log: () => undefined,
      now: () => Date.now(),
    });
    const slowly = (who: string) =>
      app.request('http://localhost/api/gateway/datasets/slow_visits/ask', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-user': who },
        body: JSON.stringify({ ask: { dataset: 'slow_visits', fold: [n] }, cursor: null, size: 10 }),
      });
    await ask(app, visits, { 'x-user': 'warm' });
    const slow = Promise.all(Array.from({ length: 6 }, () => slowly('a')));
    await new Promise((wait) => setTimeout(wait, 50));
    const begun = performance.now();
    expect((await ask(app, visits, { 'x-user': 'b' })).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(1000);
    const answers = await slow;
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 503, 503, 503, 503, 503]);
    const refused = answers.find(({ status }) => status === 503);
    expect(refused?.headers.get('retry-after')).toBe('1');
    expect(await refused?.json()).toEqual({ refusal: { kind: 'busy', retryAfterMs: 1000 } });
  });
});
