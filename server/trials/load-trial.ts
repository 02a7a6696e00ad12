import { rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { cityDayOf } from '@/core/kernel';
import { openPostgres } from '../database/open-postgres';
import { startCluster } from '../postgres/cluster.fixtures';
import { postgresPrograms } from '../postgres/programs.fixtures';
import { type OfficeProcess, officeProcess } from './office-process';
import { trialCity } from './trial-city';
import { writer } from './writer';

interface LoadReport {
  /** `pgbench`: one row of 1.5 KB, and the very transaction of an append; a second, 16 clients. */
  readonly insertsPerSecond: number;
  readonly transactionsPerSecond: number;
  /** Acts recorded over HTTP a second, 16 people on matters of their own, and how long the slowest hundredth took. */
  readonly appendsPerSecond: number;
  readonly appendP99Ms: number;
  readonly ofInserts: number;
  readonly ofTransactions: number;
  /** Fifty people on one matter. */
  readonly sharedPerSecond: number;
  /** From sending an act to a viewer who hears of it, over twenty acts. */
  readonly viewers: number;
  readonly fanOutP95Ms: number;
  readonly bytesPerViewer: number;
}

const CLIENTS = 16;
const SHARING = 50;
const VIEWERS = 2_000;
const ACTS_SEEN = 20;
const BODY_BYTES = 1_500;

const rowOf1500Bytes = `insert into load_rows (body) values (repeat('x', ${BODY_BYTES}));`;
const appendOfOurs = `
begin;
select version as v from heads where matter = 'bench-' || :client_id \\gset
update heads set version = :v + 1, chain = md5(:v::text) where matter = 'bench-' || :client_id and version = :v;
insert into events (matter, seq, command, body, chain) values ('bench-' || :client_id, :v + 1, 'c' || :v, repeat('x', ${BODY_BYTES}), md5(:v::text));
commit;`;

/** The server over PostgreSQL under load, beside PostgreSQL alone in the same run. `seconds`: of each part. */
export async function loadTrial(seconds: number): Promise<LoadReport> {
  const cluster = await startCluster({ durable: true });
  let server: OfficeProcess | null = null;
  try {
    const database = await openPostgres({ url: cluster.readerUrl, ownerUrl: cluster.url, strict: true });
    if (!database.ok) throw new Error(database.error);
    const token = await trialCity(database.value.db, Date.now);
    await database.value.close();
    await cluster.execute(
      'create table load_rows (id bigint generated always as identity primary key, body text not null)',
      ...Array.from(
        { length: CLIENTS },
        (_, client) => `insert into heads (matter, version, chain) values ('bench-${client}', 0, '')`,
      ),
    );
    const inserts = await pgbench(cluster.port, rowOf1500Bytes, seconds);
    const transactions = await pgbench(cluster.port, appendOfOurs, seconds);
    // Those are no records of matters.
    await cluster.execute(
      'alter table events disable trigger user',
      "delete from events where matter like 'bench-%'",
      "delete from heads where matter like 'bench-%'",
      'alter table events enable trigger user',
    );
    const place = { options: [], env: { DATABASE_URL: cluster.readerUrl, DATABASE_OWNER_URL: cluster.url } };
    server = await officeProcess(place);
    const { address } = server;
    await recorded(address, token, seconds, CLIENTS, (index) => `warm-${index}`); // code is compiled as it is used
    const own = await recorded(address, token, seconds, CLIENTS, (index) => `own-${index}`);
    const shared = await recorded(address, token, seconds, SHARING, () => 'shared');
    const seen = await watched(server, token);
    return {
      insertsPerSecond: inserts,
      transactionsPerSecond: transactions,
      appendsPerSecond: own.perSecond,
      appendP99Ms: own.p99,
      ofInserts: own.perSecond / inserts,
      ofTransactions: own.perSecond / transactions,
      sharedPerSecond: shared.perSecond,
      viewers: VIEWERS,
      ...seen,
    };
  } finally {
    await server?.kill();
    await cluster.stop();
  }
}

/** Transactions a second that `pgbench` counts. */
async function pgbench(port: number, script: string, seconds: number): Promise<number> {
  const { folder, run } = postgresPrograms();
  const file = join(folder, 'script.sql');
  writeFileSync(file, script);
  try {
    const at = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', 'postgres'];
    const told = await run('pgbench', [
      ...['-n', '-c', String(CLIENTS), '-j', '2', '-T', String(seconds), '-f', file],
      ...at,
    ]);
    const [, tps] = /tps = ([\d.]+)/.exec(told) ?? [];
    if (!tps) throw new Error(told);
    return Number(tps);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

async function recorded(
  address: string,
  token: string,
  seconds: number,
  people: number,
  matterOf: (index: number) => string,
) {
  const took: number[] = [];
  const end = performance.now() + seconds * 1_000;
  await Promise.all(
    Array.from({ length: people }, (_, index) =>
      writer(`${matterOf(index)}-${index}`, [matterOf(index)], {
        address: () => address,
        token,
        today: cityDayOf(Date.now()),
        random: () => 0.5, // everybody waits for the answer
        isOver: () => performance.now() > end,
        acknowledged: () => undefined,
        took: (ms) => void took.push(ms),
      }),
    ),
  );
  return { perSecond: took.length / seconds, p99: quantile(took, 0.99) };
}

async function watched({ address, residentBytes }: OfficeProcess, token: string) {
  const before = residentBytes();
  let heard = (_at: number): void => undefined;
  const viewers = await Promise.all(
    Array.from(
      { length: VIEWERS },
      () =>
        new Promise<() => void>((done, fail) => {
          const going = request(`${address}/api/changes`, {
            agent: false,
            headers: { cookie: `hengce-session=${token}` },
          });
          going.on('error', fail);
          going.on('response', (answer) => {
            answer.on('data', (chunk: Buffer) => {
              if (chunk.includes('data:')) heard(performance.now());
            });
            answer.on('error', () => undefined);
            done(() => going.destroy());
          });
          going.end();
        }),
    ),
  );
  const bytesPerViewer = (residentBytes() - before) / VIEWERS;
  const waits: number[] = [];
  for (let act = 0; act < ACTS_SEEN; act += 1) {
    let left = VIEWERS;
    const times: number[] = [];
    const all = new Promise<void>((done) => {
      heard = (at) => {
        times.push(at);
        left -= 1;
        if (left === 0) done();
      };
    });
    let isDone = false;
    const sent = performance.now();
    await writer(`seen-${act}`, [`seen-${act}`], {
      address: () => address,
      token,
      today: cityDayOf(Date.now()),
      random: () => 0.5,
      isOver: () => isDone,
      acknowledged: () => {
        isDone = true;
      },
    });
    await all;
    waits.push(...times.map((at) => at - sent));
  }
  for (const leave of viewers) leave();
  return { fanOutP95Ms: quantile(waits, 0.95), bytesPerViewer };
}
