import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';

const serverFile = fileURLToPath(new URL('../dist-server/main.js', import.meta.url));
const systemChromium = '/usr/bin/chromium';

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });

export interface Site {
  readonly url: string;
  stop(): void;
}

/** A built folder behind the server of the project, on a free port. */
export async function serveFolder(root: string): Promise<Site> {
  const port = await freePort();
  const server: ChildProcess = spawn(
    'node',
    [serverFile, '--demo', '--strict', '--port', String(port), '--root', root],
    {
      stdio: 'ignore',
    },
  );
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 50; tries += 1) {
    const up = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return { url, stop: () => void server.kill() };
    await new Promise((wait) => setTimeout(wait, 100));
  }
  server.kill();
  throw new Error(`${root} is not served`);
}

/** A browser as people have it; `engine` are further flags of its JavaScript engine. */
export const openBrowser = (...engine: readonly string[]): Promise<Browser> =>
  chromium.launch({
    ...(existsSync(systemChromium) ? { executablePath: systemChromium } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--js-flags=${['--expose-gc', ...engine].join(' ')}`,
    ],
  });
