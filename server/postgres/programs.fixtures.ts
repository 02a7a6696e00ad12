import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const INSTALLED = '/usr/lib/postgresql';

export interface PostgresPrograms {
  /** A folder of its own that PostgreSQL may write to. */
  readonly folder: string;
  path(program: string): string;
  /** Resolves with what it printed. */
  run(program: string, args: readonly string[]): Promise<string>;
}

/** The programs of the newest PostgreSQL of this machine, run in a folder of their own. Throws in words where there is none. */
export function postgresPrograms(): PostgresPrograms {
  const [newest] = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a)) : [];
  const path = (program: string) => join(INSTALLED, newest ?? '', 'bin', program);
  if (!newest || !existsSync(path('initdb')))
    throw new Error('PostgreSQL is not installed: apt-get install postgresql (npm test does so when it may)');
  const folder = mkdtempSync('/tmp/hengce-pg-');
  // PostgreSQL refuses to run as root; its package brings the user it runs as.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  else chmodSync(folder, 0o700);
  return {
    folder,
    path,
    run: async (program, args) =>
      (isRoot
        ? await run('setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', path(program), ...args], {
            cwd: folder,
          })
        : await run(path(program), args, { cwd: folder })
      ).stdout,
  };
}
