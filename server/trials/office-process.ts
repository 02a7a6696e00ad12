import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export interface OfficeProcess {
  readonly address: string;
  /** Memory it holds. */
  residentBytes(): number;
  kill(): Promise<void>;
}

export interface PlaceOfOffice {
  readonly options: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The built server as a process of its own. */
export async function officeProcess({ options, env = {} }: PlaceOfOffice, port = 0): Promise<OfficeProcess> {
  const child: ChildProcess = spawn('node', ['dist-server/main.js', ...options, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  if (!child.stdout) throw new Error('no output');
  const lines = createInterface(child.stdout);
  const address = await new Promise<string>((done, fail) => {
    lines.on('line', (line) => {
      const [url] = /http:\/\/[^/\s]+/.exec(line) ?? [];
      if (url) done(url);
    });
    child.once('exit', (status) => fail(new Error(`the server did not start: status ${status}`)));
  });
  return {
    address,
    residentBytes() {
      const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      return Number(kilobytes) * 1_024;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** An errand of the built server, as `--verify`; resolves with what it told. Throws what went wrong. */
export function errand({ options, env = {} }: PlaceOfOffice, name: string): Promise<string> {
  const child = spawn('node', ['dist-server/main.js', ...options, `--${name}`], { env: { ...process.env, ...env } });
  let told = '';
  const take = (chunk: Buffer) => {
    told += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((done, fail) =>
    child.once('exit', (status) => (status === 0 ? done(told.trim()) : fail(new Error(told.trim())))),
  );
}
