import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from '@playwright/test';

interface OfficeServer {
  readonly address: string;
  /** Passwords to begin with, by login: told at the first start alone. */
  readonly passwords: ReadonlyMap<string, string>;
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

export interface OfficeFolder {
  /** For what is downloaded; goes at the end. */
  readonly path: string;
  /** An office over this folder. */
  begin(...options: readonly string[]): Promise<OfficeServer>;
}

/** The office over a folder, as a process of its own on a free port. */
async function officeServer(folder: string, ...options: readonly string[]): Promise<OfficeServer> {
  const port = options.includes('--port') ? [] : ['--port', '0'];
  const process: ChildProcess = spawn('node', ['dist-server/main.js', '--data', folder, ...port, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => process.on('exit', done));
  const passwords = new Map<string, string>();
  if (!process.stdout) throw new Error('no output');
  const lines = createInterface(process.stdout);
  const address = await new Promise<string>((done, fail) => {
    lines.on('line', (line) => {
      const [, login, password] = /^ {2}(\S+)\s+([a-z2-9_]{16})\s/.exec(line) ?? [];
      if (login && password) passwords.set(login, password);
      const [url] = /http:\/\/\S+/.exec(line) ?? [];
      if (url) done(url);
    });
    process.on('exit', () => fail(new Error('the office did not start')));
  });
  return {
    address,
    passwords,
    end(signal) {
      process.kill(signal);
      return ended;
    },
  };
}

/**
 * A folder of its own with offices over it: at the end the pages leave first, so that none asks an office that is gone; then
 * the offices are killed and the folder goes.
 */
export async function inOfficeFolder(browser: Browser, use: (folder: OfficeFolder) => Promise<void>): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'hengce-office-'));
  const begun: OfficeServer[] = [];
  try {
    await use({
      path,
      async begin(...options) {
        const server = await officeServer(join(path, 'city'), ...options);
        begun.push(server);
        return server;
      },
    });
    for (const page of browser.contexts().flatMap((context) => context.pages())) await page.goto('about:blank');
  } finally {
    for (const server of begun) await server.end('SIGKILL');
    rmSync(path, { recursive: true });
  }
}

/** A sentence that nobody was given. */
export const ownPassword = (login: string): string => `rivers run under ice ${login.length}`;

export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: '用户名', exact: true }).fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** Signs in for the first time and changes the password that was given. */
export async function beginAs(page: Page, login: string, given: string): Promise<void> {
  await signIn(page, login, given);
  await page.getByLabel('现在的密码').fill(given);
  await page.getByLabel('新密码', { exact: true }).fill(ownPassword(login));
  await page.getByLabel('再输一次新密码').fill(ownPassword(login));
  await page.getByRole('button', { name: '更换密码' }).click();
}
