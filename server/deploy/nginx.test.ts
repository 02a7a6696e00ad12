import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createApi } from '../create-api';
import { createHost } from '../create-host';
import { freePort } from '../free-port.fixtures';
import { peerAddress } from '../peer-address';
import { officeOfPeople, PASSWORD } from '../people/office-of-people.fixtures';

const NAME = 'hengce.city.example';
const folder = mkdtempSync(join(tmpdir(), 'hengce-nginx-'));
const undo: (() => unknown)[] = [() => rmSync(folder, { recursive: true })];
const ports = { tls: 0, plain: 0 };
let db: Awaited<ReturnType<typeof officeOfPeople>>['db'];

/** The file that is given to cities, with the ports of the test, its certificate and its office. */
function siteOf(officePort: number): string {
  const changes: readonly [RegExp, string][] = [
    [/^\s*listen \[::\].*$/gm, ''],
    [/listen 80;/, `listen 127.0.0.1:${ports.plain};`],
    [/listen 443 ssl/, `listen 127.0.0.1:${ports.tls} ssl`],
    [/\/etc\/ssl\/hengce/g, folder],
    [/127\.0\.0\.1:4173/, `127.0.0.1:${officePort}`],
  ];
  return changes.reduce(
    (text, [from, to]) => {
      const next = text.replace(from, to);
      if (next === text) throw new Error(`nothing in nginx.conf is like ${from}`);
      return next;
    },
    readFileSync(new URL('./nginx.conf', import.meta.url), 'utf8'),
  );
}

/** The office with an app of one page, as a server of its own behind one trusted proxy. */
async function startOffice(): Promise<number> {
  const remotes = new WeakMap<Request, string>();
  const addressOf = (request: Request) => remotes.get(request) ?? 'unknown';
  const opened = await officeOfPeople({}, { secure: true, addressOf });
  db = opened.db;
  const api = createApi({ dataProxy: new Hono(), gateway: null, office: opened.office });
  const believed = peerAddress(['127.0.0.1']);
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><h1>衡策</h1>');
  const host = createHost({
    root: join(folder, 'dist'),
    page: 'server',
    names: [NAME],
    api(request, remote) {
      remotes.set(request, believed(remote, request.headers.get('x-forwarded-for')));
      return api.fetch(request);
    },
    log: () => undefined,
    now: () => Date.now(),
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  undo.push(async () => {
    host.closeAllConnections();
    host.close();
    await opened.close();
  });
  const address = host.address();
  if (!address || typeof address !== 'object') throw new Error('not listening');
  return address.port;
}

async function startNginx(officePort: number): Promise<void> {
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'key.pem')];
  const subject = ['-subj', `/CN=${NAME}`, '-days', '1', '-out', join(folder, 'fullchain.pem')];
  execFileSync('openssl', ['req', '-x509', ...key, ...subject], { stdio: 'ignore' });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join('\n');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${join(folder, 'pid')}; error_log stderr crit;
     events {} http { access_log off; ${temporary} ${siteOf(officePort)} }`,
  );
  const running = spawn('/usr/sbin/nginx', ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const ended = new Promise((done) => running.on('exit', done));
  const failed = new Promise<never>((_, fail) => {
    running.on('error', () => fail(new Error('no nginx: apt-get install nginx-light')));
    running.on('exit', (code) => fail(new Error(`nginx ended with ${code}`)));
  });
  undo.push(async () => {
    running.kill('SIGKILL');
    await ended;
  });
  await Promise.race([vi.waitFor(() => asked('/'), { timeout: 30_000 }), failed]);
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
const open = (path: string, { method = 'GET', headers = {}, body }: Asking = {}, plain = false) =>
  new Promise<IncomingMessage>((done, fail) => {
    const asking = (plain ? plainRequest : tlsRequest)({
      host: '127.0.0.1',
      port: plain ? ports.plain : ports.tls,
      localAddress: '127.0.0.9', // somebody else than the proxy
      path,
      method,
      headers: { host: `${NAME}:${ports.tls}`, ...headers },
      rejectUnauthorized: false,
    });
    asking.on('response', done).on('error', fail).end(body);
  });
async function asked(path: string, asking?: Asking) {
  const answer = await open(path, asking);
  let text = '';
  for await (const piece of answer) text += piece;
  return { status: answer.statusCode, headers: answer.headers, text };
}
const OWN = { 'sec-fetch-site': 'same-origin' };
const signIn = (login: string, headers: Readonly<Record<string, string>> = {}) =>
  asked('/api/account/sign-in', {
    method: 'POST',
    headers: { ...OWN, ...headers },
    body: JSON.stringify({ login, password: PASSWORD }),
  });

beforeAll(async () => {
  ports.tls = await freePort();
  ports.plain = await freePort();
  await startNginx(await startOffice());
}, 60_000);
afterAll(async () => {
  for (const step of undo.reverse()) await step();
});

it('sends who comes without HTTPS to it, and browsers by HTTPS alone from then on', async () => {
  const plain = await open('/#/catalogue', {}, true);
  expect([plain.statusCode, plain.headers.location]).toEqual([308, `https://${NAME}/#/catalogue`]);
  const page = await asked('/');
  expect(page.text).toContain('衡策');
  expect(page.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  expect(page.headers.server).toBe('nginx');
});

it('lets people in by a cookie of HTTPS, and knows their address whatever they claim', async () => {
  const answer = await signIn('wangfang', { 'x-forwarded-for': '6.6.6.6' });
  expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { kind: 'signed-in' }]);
  expect(answer.headers['set-cookie']?.[0]).toMatch(
    /^__Host-hengce-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameS/,
  );
  const noted = await db.selectFrom('audit').select('address').where('act', '=', 'sign-in').execute();
  expect(noted.map(({ address }) => address)).toEqual(['127.0.0.9']);
});

it('takes what our own pages send, also of browsers that tell their origin alone', async () => {
  const cameFrom = async (headers: Record<string, string>) =>
    (await open('/api/account/sign-out', { method: 'POST', headers })).statusCode;
  expect(await cameFrom({ origin: `https://${NAME}:${ports.tls}` })).toBe(200);
  expect(await cameFrom({ origin: 'https://evil.example' })).toBe(403);
  expect(await cameFrom({ 'sec-fetch-site': 'cross-site' })).toBe(403);
});

it('lets live updates through as they come', async () => {
  const [cookie = ''] =
    (await signIn('wangfang')).headers['set-cookie']?.map((one) => one.split(';', 1)[0] ?? '') ?? [];
  const stream = await open('/api/changes', { headers: { cookie } });
  expect([stream.statusCode, stream.headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
  const first = await new Promise((done) => stream.once('data', (piece) => done(String(piece))));
  expect(first).toBe('retry: 2000\n\n');
  stream.destroy();
});

it('is an outer wall for what is far too long', async () => {
  const answer = await asked('/api/account/sign-in', { method: 'POST', body: 'x'.repeat(41 * 1024 * 1024) }).catch(
    () => ({ status: 413 }), // refused before all of it was sent
  );
  expect(answer.status).toBe(413);
});
