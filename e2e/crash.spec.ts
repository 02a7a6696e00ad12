import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

// A few deaths; hundreds, and those of the server over PostgreSQL and of a primary, by `npm run trials`.
for (const [what, engine, kills] of [
  ['the server over SQLite', 'sqlite', 3],
  ['PostgreSQL under the server', 'cluster', 2],
] as const)
  test(`${what} is killed again and again: what it answered is there, once`, async () => {
    const args = ['tsx', 'server/trials/run.ts', engine, '--kills', String(kills), '--seed', String(Date.now() % 1e6)];
    const { stdout } = await run('npx', args, { maxBuffer: 1e8 });
    expect(JSON.parse(stdout)).toMatchObject({
      kills,
      lost: 0,
      doubled: 0,
      unknown: 0,
      gaps: 0,
      sameWhenRebuilt: true,
    });
  });
