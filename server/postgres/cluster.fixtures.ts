import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../free-port.fixtures';
import { postgresPrograms } from './programs.fixtures';

export interface Cluster {
  /** Address of the database, as its owner. */
  readonly url: string;
  /** The same as a role that may only connect. */
  readonly readerUrl: string;
  readonly port: number;
  execute(...statements: readonly string[]): Promise<void>;
  rows<T extends object>(statement: string): Promise<readonly T[]>;
  /** Ends it as a power cut would: no process of it goes on. */
  kill(): Promise<void>;
  /** Begins it again after `kill`. */
  begin(): Promise<void>;
  /** A second one that holds whatever this one answered, by synchronous replication. */
  standby(): Promise<Standby>;
  stop(): Promise<void>;
}

interface Standby {
  readonly port: number;
  /** Makes it the one that is written to. */
  promote(): Promise<void>;
}

interface ClusterOptions {
  /** Writes to the disk before it answers, as in production; else speed counts. */
  readonly durable?: boolean;
}

const USER = 'postgres';
const STANDBY = 'standby';

/** A PostgreSQL of its own on a free port of this machine, gone when stopped. Throws in words where there is none to start. */
export async function startCluster({ durable = false }: ClusterOptions = {}): Promise<Cluster> {
  const { folder, run } = postgresPrograms();
  const data = join(folder, 'data');
  const standbyData = join(folder, STANDBY);
  const port = await freePort();
  await run('initdb', ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
  const common = `-c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=${durable ? 'on' : 'off'} -c timezone=America/St_Johns`;
  const begin = (place: string, at: number) =>
    run('pg_ctl', ['-D', place, '-w', '-t', '60', '-l', `${place}.log`, '-o', `-p ${at} ${common}`, 'start']);
  const end = (place: string) => run('pg_ctl', ['-D', place, '-w', '-m', 'immediate', 'stop']);
  await begin(data, port);
  const addressOf = (role: string) => `postgres://${role}@127.0.0.1:${port}/postgres`;
  const connected = async () => {
    const client = new Client({ connectionString: addressOf(USER) });
    client.on('error', () => undefined); // cut by `kill`
    await client.connect();
    return client;
  };
  let owner = await connected();
  await owner.query('create role reader login');
  const execute = async (...statements: readonly string[]) => {
    for (const statement of statements) await owner.query(statement);
  };

  return {
    url: addressOf(USER),
    readerUrl: addressOf('reader'),
    port,
    execute,
    rows: async <T extends object>(statement: string) => (await owner.query<T>(statement)).rows,
    async kill() {
      const [pid = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
      await owner.end().catch(() => undefined);
    },
    async begin() {
      // Its backends notice by themselves that it is gone, and hold its memory until then.
      for (let tries = 0; ; tries += 1) {
        try {
          await begin(data, port);
          break;
        } catch (cause) {
          if (tries === 20) throw cause;
        }
      }
      owner = await connected();
    },
    async standby() {
      const copyPort = await freePort();
      const from = `host=127.0.0.1 port=${port} user=${USER} application_name=${STANDBY}`;
      await run('pg_basebackup', ['-D', standbyData, '-d', from, '-R', '-c', 'fast', '--no-sync']);
      await begin(standbyData, copyPort);
      await execute(`alter system set synchronous_standby_names = '${STANDBY}'`, 'select pg_reload_conf()');
      for (;;) {
        const { rows } = await owner.query("select 1 from pg_stat_replication where sync_state = 'sync'");
        if (rows.length > 0) break;
        await new Promise((later) => setTimeout(later, 50));
      }
      return {
        port: copyPort,
        promote: async () => void (await run('pg_ctl', ['-D', standbyData, '-w', 'promote'])),
      };
    },
    async stop() {
      await owner.end().catch(() => undefined);
      for (const place of [data, standbyData]) await end(place).catch(() => undefined); // was killed, or never begun
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
