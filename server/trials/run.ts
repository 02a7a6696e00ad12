import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPostgres } from '../database/open-postgres';
import { openSqlite } from '../database/open-sqlite';
import type { OpenDatabase } from '../database/tables';
import { type Cluster, startCluster } from '../postgres/cluster.fixtures';
import { type CrashReport, crashTrial } from './crash-trial';
import { type Forwarder, forwarder } from './forwarder';
import { loadTrial } from './load-trial';

const usage = `npm run trials -- sqlite|postgres|cluster|failover [--kills N] [--seed N]
npm run trials -- load [--seconds N]
  sqlite    the server over SQLite is killed
  postgres  the server over PostgreSQL is killed
  cluster   PostgreSQL is killed under the server
  failover  PostgreSQL is killed for good, and its synchronous standby takes over (once)
  load      many people and viewers at once, beside PostgreSQL alone in the same run
People record acts all the while. Prints what came of it; exit 1 where anything was lost, doubled or altered.`;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '20' },
  },
});
const [trial = ''] = positionals;
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

/** `breaking` what is ended besides the server, given the database; null: the server itself is. */
async function overPostgres(breaking: ((cluster: Cluster, line: Forwarder) => Promise<() => Promise<void>>) | null) {
  const cluster = await startCluster({ durable: true });
  const line = await forwarder(cluster.port);
  const at = (url: string) => url.replace(`:${cluster.port}/`, `:${line.port}/`);
  const url = at(cluster.readerUrl);
  const ownerUrl = at(cluster.url);
  try {
    const breakDown = await breaking?.(cluster, line);
    return await crashTrial({
      place: { options: [], env: { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } },
      open: async () => opened(await openPostgres({ url, ownerUrl, strict: true })),
      kills,
      seed,
      ...(breakDown && { breakDown }),
    });
  } finally {
    await line.close();
    await cluster.stop();
  }
}

const trials: Readonly<Record<string, () => Promise<CrashReport>>> = {
  sqlite: overSqlite,
  postgres: () => overPostgres(null),
  cluster: () =>
    overPostgres(async (cluster) => async () => {
      await cluster.kill();
      await cluster.begin();
    }),
  failover: () =>
    overPostgres(async (cluster, line) => {
      const standby = await cluster.standby();
      let isOver = false;
      return async () => {
        if (isOver) return;
        isOver = true;
        await cluster.kill();
        await standby.promote();
        line.leadTo(standby.port);
      };
    }),
};
if (trial === 'load') {
  console.log(JSON.stringify(await loadTrial(Number(values.seconds)), null, 2));
  process.exit(0);
}
const chosen = trials[trial];
if (!chosen) {
  console.error(usage);
  process.exit(2);
}
const report = await chosen();
console.log(JSON.stringify(report, null, 2));
process.exit(report.lost + report.doubled + report.unknown + report.gaps === 0 && report.sameWhenRebuilt ? 0 : 1);
