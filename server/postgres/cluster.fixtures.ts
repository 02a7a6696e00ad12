import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);
const INSTALLED = '/usr/lib/postgresql';

export interface Cluster {
  /** Address of the database, as its owner. */
  readonly url: string;
  /** The same as a role that may only connect. */
  readonly readerUrl: string;
  execute(...statements: readonly string[]): Promise<void>;
  rows<T extends object>(statement: string): Promise<readonly T[]>;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own on a free port of this machine, gone when stopped. Throws in words where there is none to start. */
export async function startCluster(): Promise<Cluster> {
  const [newest] = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a)) : [];
  const bin = join(INSTALLED, newest ?? '', 'bin');
  if (!newest || !existsSync(join(bin, 'initdb')))
    throw new Error('PostgreSQL is not installed: apt-get install postgresql (npm test does so when it may)');
  const folder = mkdtempSync('/tmp/hengce-pg-');
  const data = join(folder, 'data');
  // PostgreSQL refuses to run as root; its package brings the user it runs as.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  else chmodSync(folder, 0o700);
  const asServer = (command: string, args: readonly string[]) =>
    isRoot
      ? run('setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args], { cwd: folder })
      : run(command, args, { cwd: folder });
  const port = await freePort();
  const user = 'postgres';
  await asServer(join(bin, 'initdb'), [
    '-D',
    data,
    '-U',
    user,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]);
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c timezone=America/St_Johns`;
  await asServer(join(bin, 'pg_ctl'), [
    '-D',
    data,
    '-w',
    '-t',
    '60',
    '-l',
    join(folder, 'log'),
    '-o',
    settings,
    'start',
  ]);
  const addressOf = (role: string) => `postgres://${role}@127.0.0.1:${port}/postgres`;
  const owner = new Client({ connectionString: addressOf(user) });
  await owner.connect();
  await owner.query('create role reader login');
  return {
    url: addressOf(user),
    readerUrl: addressOf('reader'),
    execute: async (...statements) => {
      for (const statement of statements) await owner.query(statement);
    },
    rows: async <T extends object>(statement: string) => (await owner.query<T>(statement)).rows,
    stop: async () => {
      await owner.end();
      await asServer(join(bin, 'pg_ctl'), ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
