import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPostgres } from '../database/open-postgres';
import { openSqlite } from '../database/open-sqlite';
import type { OpenDatabase } from '../database/tables';
import { startCluster } from '../postgres/cluster.fixtures';
import { crashTrial } from './crash-trial';

/**
 * `npm run trials -- crash sqlite|postgres|cluster [--kills N] [--seed N]`: the built server, or the PostgreSQL under it, is killed again and again while
 * people record acts. Prints what came of it; exit 1 where anything was lost, doubled or altered.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const [trial, engine] = positionals;
const kills = Number(values.kills);
const seed = Number(values.seed);

const opened = (database: Awaited<ReturnType<typeof openPostgres>>): OpenDatabase => {
  if (!database.ok) throw new Error(database.error);
  return database.value;
};

async function overSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'hengce-trial-'));
  try {
    const place = { options: ['--data', folder] };
    return await crashTrial({ place, open: async () => opened(openSqlite(folder)), kills, seed });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function overPostgres(isClusterKilled: boolean) {
  const cluster = await startCluster({ durable: true });
  try {
    const place = {
      options: [],
      env: { DATABASE_URL: cluster.readerUrl, DATABASE_OWNER_URL: cluster.url },
    };
    return await crashTrial({
      place,
      open: async () => opened(await openPostgres({ url: cluster.readerUrl, ownerUrl: cluster.url, strict: true })),
      kills,
      seed,
      ...(isClusterKilled && {
        async breakDown() {
          await cluster.kill();
          await cluster.begin();
        },
      }),
    });
  } finally {
    await cluster.stop();
  }
}

if (trial !== 'crash' || !['sqlite', 'postgres', 'cluster'].includes(engine ?? '')) {
  console.error('npm run trials -- crash sqlite|postgres|cluster [--kills N] [--seed N]');
  process.exit(2);
}
const report = await (engine === 'sqlite' ? overSqlite() : overPostgres(engine === 'cluster'));
console.log(JSON.stringify(report, null, 2));
process.exit(report.lost + report.doubled + report.unknown + report.gaps === 0 && report.sameWhenRebuilt ? 0 : 1);
