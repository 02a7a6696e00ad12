import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, journey } from './journey';

const SECRET = 'e2e-token-93f1c6aa';
let folder: string;
const seen: (string | undefined)[] = [];
let upstream: Server;
let server: ChildProcess;
let address: string;
let uses: string[];

/** A backend that answers only to the token, and the server of the app before it. */
journey.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hengce-e2e-'));
  upstream = createServer((request, response) => {
    seen.push(request.headers.authorization);
    const admitted = request.headers.authorization === `Bearer ${SECRET}`;
    response.writeHead(admitted ? 200 : 401, { 'content-type': 'application/json', 'set-cookie': `t=${SECRET}` });
    response.end(JSON.stringify(admitted ? { value: [{ district: '道里区', km: 12.5 }] } : { error: 'token' }));
  });
  await new Promise<void>((done) => upstream.listen(0, '127.0.0.1', done));
  const at = upstream.address();
  if (!at || typeof at !== 'object') throw new Error('not listening');
  const file = join(folder, 'backends.json');
  const backend = {
    id: 'roads',
    protocol: 'odata',
    name: { zh: '示例道路', en: 'Sample roads' },
    owner: '示例单位',
    target: `http://127.0.0.1:${at.port}/odata/`,
    secret: { env: 'ROADS_TOKEN', place: { header: 'authorization', prefix: 'Bearer ' } },
    allow: [{ method: 'GET', path: '/Roads' }],
  };
  writeFileSync(file, JSON.stringify({ backends: [backend] }));
  server = spawn('node', ['dist-server/main.js', '--demo', '--port', '0', '--backends', file], {
    env: { ...process.env, ROADS_TOKEN: SECRET },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  uses = [];
  if (!server.stdout) throw new Error('no output');
  const lines = createInterface(server.stdout);
  address = await new Promise((done) =>
    lines.on('line', (line) => {
      const told = /http:\/\/\S+/.exec(line);
      if (told && !line.startsWith('{')) done(told[0]);
      else uses.push(line);
    }),
  );
});
journey.afterAll(async () => {
  const ended = new Promise((done) => server.on('exit', done));
  server.kill('SIGTERM');
  expect(await ended).toBe(0);
  upstream.closeAllConnections();
  upstream.close();
  rmSync(folder, { recursive: true });
});

journey('a protected backend is read through the server, and its secret stays there', async ({ page, context }) => {
  const bodies: Promise<string>[] = [];
  context.on('response', (response) => {
    bodies.push(
      Promise.all([response.text().catch(() => ''), response.allHeaders()]).then(
        ([text, headers]) => text + JSON.stringify(headers),
      ),
    );
  });
  await page.goto(address);
  await expect(page.locator('h1').first()).toBeVisible({ timeout: 30_000 });

  const told = await page.evaluate(async () => {
    const read = async (path: string) => {
      const response = await fetch(path);
      return { status: response.status, body: await response.json() };
    };
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((wait) => setTimeout(wait, 100));
    return {
      behindWorker: navigator.serviceWorker.controller !== null,
      list: await read('api/data'),
      roads: await read('api/data/roads/Roads?$top=1'),
    };
  });
  expect(told).toEqual({
    behindWorker: true,
    list: {
      status: 200,
      body: [expect.objectContaining({ id: 'roads', kind: 'odata', available: true })],
    },
    roads: { status: 200, body: { value: [{ district: '道里区', km: 12.5 }] } },
  });
  expect(seen).toEqual([`Bearer ${SECRET}`]);
  expect(uses.map((line) => JSON.parse(line))).toMatchObject([
    { log: 'data', backend: 'roads', path: '/Roads', status: 200, who: '127.0.0.1' },
  ]);

  const everything = (await Promise.all(bodies)).join('\n');
  expect(everything).toContain('道里区');
  expect(everything).not.toContain(SECRET);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

journey('a path that is not on the list is refused with its reason', async ({ page, expected }) => {
  expected.push(/403/);
  await page.goto(address);
  await expect(page.locator('h1').first()).toBeVisible({ timeout: 30_000 });
  const refused = await page.evaluate(async () => {
    const response = await fetch('api/data/roads/People');
    return { status: response.status, body: await response.json() };
  });
  expect(refused).toMatchObject({ status: 403, body: { kind: 'forbidden', why: 'path', backend: 'roads' } });
});
