import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { firstSettings, type NoticeSettings } from '@/ports/notices';
import { openSqlite } from '../database/open-sqlite';
import { sqlWorkspaceStore } from '../database/sql-workspace-store';
import type { OpenDatabase } from '../database/tables';
import { type OpenedOffice, officeOver } from '../office.fixtures';
import { type Channels, noChannels, type WebhookChannel } from './channels';
import { sendDigests } from './send-digests';

/** The sample office of a real database, a real SMTP server and a real HTTP server. */
const folder = mkdtempSync(join(tmpdir(), 'hengce-digests-'));
let now = Date.parse('2026-11-23T01:00:00Z'); // nine in China
let database: OpenDatabase;
let office: OpenedOffice;
const mails: string[] = [];
let refuses = 0;
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, _session, done) {
    let text = '';
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    stream.on('end', () => {
      if (refuses > 0) {
        refuses -= 1;
        return done(Object.assign(new Error('try later'), { responseCode: 451 }));
      }
      mails.push(text);
      done();
    });
  },
});
const hooks: { readonly url: string; readonly headers: Record<string, unknown>; readonly body: string }[] = [];
let answer: object = { errcode: 0 };
const web = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
  request.on('end', () => {
    hooks.push({ url: request.url ?? '', headers: request.headers, body });
    response.end(JSON.stringify(answer));
  });
});
let mail: NonNullable<Channels['mail']>;
let hookUrl = '';
const reported: string[] = [];

beforeAll(async () => {
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  database = opened.value;
  office = await officeOver(database, { now: () => now, sample: true });
  await new Promise<void>((done) => void smtp.listen(0, '127.0.0.1', done));
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
  mail = { url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, from: 'hengce@city.example' };
  hookUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}/robot?key=1`;
}, 120_000);
afterAll(async () => {
  await office.close();
  await new Promise<void>((done) => smtp.close(done));
  await new Promise((done) => web.close(done));
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  for (const list of [mails, hooks, reported]) list.length = 0;
  answer = { errcode: 0 };
  now = Date.parse('2026-11-23T01:00:00Z');
  await database.db.deleteFrom('deliveries').execute();
  await database.db.deleteFrom('documents').where('collection', '=', 'notices').execute();
});

/** One of the general office, who has something to do every day. */
async function wanting(settings: Partial<NoticeSettings>) {
  const { id, name, unit } = await database.db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.person')
    .innerJoin('units', 'units.id', 'posts.unit')
    .select(['people.id', 'people.name', 'units.name as unit'])
    .where('role', '=', 'office')
    .executeTakeFirstOrThrow();
  const actor = { id, name, role: 'office', unit } as const;
  expect(await office.notices.save(actor, { ...firstSettings, ...settings })).toBe(true);
  return actor;
}
const send = (channels: Partial<Channels>) =>
  sendDigests({
    db: database.db,
    desk: office.notices,
    documents: sqlWorkspaceStore(database.db),
    channels: { ...noChannels, ...channels },
    clock: { today: () => civilDate('2026-11-23'), now: () => new Date(now).toISOString() },
    now: () => now,
    report: (error) => void reported.push(error.message),
  });
const textOf = (raw: string) => {
  const [head = '', body = ''] = raw.split('\r\n\r\n');
  return /base64/i.test(head) ? Buffer.from(body, 'base64').toString('utf8') : body;
};

it('sends a person the list of the day by mail, once, though two servers look at once', async () => {
  const { name } = await wanting({ digest: 'email', email: 'a@city.example' });
  const channels = { mail, address: 'https://hengce.city.example/' };
  await Promise.all([send(channels), send(channels)]);
  await send(channels);
  expect(mails).toHaveLength(1);
  const [raw = ''] = mails;
  expect(raw).toMatch(/^To: a@city\.example/m);
  expect(raw).toMatch(/^Message-ID: <[0-9a-f]{32}@city\.example>/im);
  expect(textOf(raw)).toContain(`${name}，您好。截至 2026-11-23`);
  expect(textOf(raw)).toContain('https://hengce.city.example/#/notices');
  expect(reported).toEqual([]);
});
it('sends nothing before eight, to who does not want it, or may work no longer', async () => {
  const { id } = await wanting({ digest: 'none', email: 'a@city.example' });
  await send({ mail });
  await wanting({ digest: 'email', email: 'a@city.example' });
  now = Date.parse('2026-11-22T23:59:00Z');
  await send({ mail });
  now = Date.parse('2026-11-23T01:00:00Z');
  await database.db.updateTable('people').set({ disabled: 1 }).where('id', '=', id).execute();
  await send({ mail });
  await database.db.updateTable('people').set({ disabled: 0 }).where('id', '=', id).execute();
  expect(mails).toEqual([]);
  await send({ mail });
  expect(mails).toHaveLength(1);
});
it('tries again later what was not taken, and gives up after five', async () => {
  await wanting({ digest: 'email', email: 'a@city.example' });
  refuses = 2;
  await send({ mail });
  await send({ mail }); // at once: not yet
  expect([mails.length, reported.length]).toEqual([0, 1]);
  now += 6 * 60_000;
  await send({ mail });
  now += 11 * 60_000;
  await send({ mail });
  expect([mails.length, reported.length]).toEqual([1, 2]);
  await database.db.updateTable('deliveries').set({ state: 'failed', tries: 5, until: 0 }).execute();
  await send({ mail });
  expect(mails).toHaveLength(1);
});
it('a server that fell silent loses what it took', async () => {
  const { id } = await wanting({ digest: 'email', email: 'a@city.example' });
  await database.db
    .insertInto('deliveries')
    .values({ id: `2026-11-23 ${id}`, state: 'taken', tries: 1, until: now + 1 })
    .execute();
  await send({ mail });
  expect(mails).toHaveLength(0);
  now += 2;
  await send({ mail });
  expect(mails).toHaveLength(1);
});
it('signs what it sends to a gateway in JSON, and says nothing of what people wrote', async () => {
  await wanting({ digest: 'webhook' });
  const webhook: WebhookChannel = { url: hookUrl, form: 'json', secret: '密钥' };
  await send({ webhook });
  const [hook] = hooks;
  if (!hook) throw new Error('nothing was sent');
  const { headers, body } = hook;
  const expected = createHmac('sha256', '密钥').update(`${now}.${body}`).digest('hex');
  expect(headers['x-hengce-signature']).toBe(`sha256=${expected}`);
  expect(headers['x-hengce-timestamp']).toBe(String(now));
  const told = JSON.parse(body) as { readonly notices: readonly object[] };
  expect(Object.keys(told).sort()).toEqual(['day', 'id', 'kind', 'notices', 'person', 'text']);
  expect(Object.keys(told.notices[0] ?? {}).sort()).toEqual(['due', 'kind', 'matter', 'matterId', 'title']);
});
it.each(['wecom', 'dingtalk'] as const)(
  'writes to a robot of %s as it wants it, and hears its refusal',
  async (form) => {
    await wanting({ digest: 'webhook', language: 'en' });
    answer = { errcode: 310000, errmsg: 'sign not match' };
    await send({ webhook: { url: hookUrl, form, secret: 's' } });
    expect(reported).toEqual(['the robot answered 310000']);
    answer = { errcode: 0 };
    now += 6 * 60_000;
    await send({ webhook: { url: hookUrl, form, secret: 's' } });
    expect(hooks).toHaveLength(2);
    const last = hooks[1];
    expect(JSON.parse(last?.body ?? '')).toMatchObject({
      msgtype: 'text',
      text: { content: expect.stringContaining('as of') },
    });
    const address = new URL(last?.url ?? '', 'http://x');
    const sign = createHmac('sha256', 's').update(`${now}\ns`).digest('base64');
    expect(address.searchParams.get('sign')).toBe(form === 'dingtalk' ? sign : null);
    expect(address.searchParams.get('key')).toBe('1');
  },
);
