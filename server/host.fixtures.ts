import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { createHost, type HostParts, type RequestLine } from './create-host';

const undo: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** A folder with an app in it and a file beside it that nobody may read. */
function builtApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hengce-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const files = {
    'dist/index.html':
      '<!doctype html><h1>衡策</h1><div class="frame-said"><div>示例</div></div>\n <i class="frame-title"></i>',
    'dist/assets/app-1a2b.js': 'export {};',
    'dist/assets/long-3c4d.js': `export const words = '${'衡策 '.repeat(2_000)}';`,
    'dist/assets/long-5e6f.png': 'not a text '.repeat(2_000),
    'dist/.vite/manifest.json': '{}',
    'dist/help/index.html': 'help',
    'secret.txt': 'secret',
    'dist-other/x.txt': 'other',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return join(folder, 'dist');
}

/** The host on a free port until the test ends. */
export async function hosted(parts: Partial<HostParts> = {}) {
  const lines: RequestLine[] = [];
  const server = createHost({
    root: builtApp(),
    names: [],
    api: (request) => Response.json({ path: new URL(request.url).pathname }),
    log: (line) => lines.push(line),
    now: () => Date.now(),
    ...parts,
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  undo.push(
    () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('not listening');
  return { server, lines, port: address.port, url: `http://127.0.0.1:${address.port}` };
}

/** Sends the text as it is and gives back all that comes until the connection ends. */
export function rawExchange(port: number, text: string): Promise<string> {
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', fail);
    socket.on('close', () => done(answer));
  });
}
