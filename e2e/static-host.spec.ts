import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { expect, journey } from './journey';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
let server: Server;
let address: string;

/** A host of files and nothing else: no API, no proxy. */
journey.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = join('dist', normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')));
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    if (!existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  if (!at || typeof at !== 'object') throw new Error('not listening');
  address = `http://127.0.0.1:${at.port}`;
});
journey.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

journey('a host of files alone has no backends of its own, and no error says so', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`${address}/#/data`);
  await expect(page.getByRole('link', { name: /供热改造工单/ })).toBeVisible({ timeout: 30_000 });
  expect(failed).toEqual([]);
});
