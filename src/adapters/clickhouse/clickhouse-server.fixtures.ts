import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt, type Table } from '@/analysis/tables';

const PATHS = ['/usr/bin/clickhouse-server', '/usr/sbin/clickhouse-server', '/usr/local/bin/clickhouse-server'];

export interface ClickhouseServer {
  readonly base: URL;
  run(sql: string): Promise<string>;
  stop(): Promise<void>;
}

/** A real server of its own, in a temporary folder, on free ports of this machine alone. */
export async function startClickhouse(): Promise<ClickhouseServer> {
  const program = PATHS.find((path) => existsSync(path));
  if (!program) throw new Error('no clickhouse-server: apt-get install clickhouse-server');
  const folder = mkdtempSync(join(tmpdir(), 'hengce-clickhouse-'));
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'tmp'));
  const [http, tcp, replica] = [await freePort(), await freePort(), await freePort()];
  writeFileSync(
    join(folder, 'config.xml'),
    `<?xml version="1.0"?><yandex><logger><level>warning</level><console>1</console></logger>
<http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${replica}</interserver_http_port>
<listen_host>127.0.0.1</listen_host><max_concurrent_queries>50</max_concurrent_queries>
<uncompressed_cache_size>8388608</uncompressed_cache_size><mark_cache_size>8388608</mark_cache_size>
<path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>${folder}/users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database>
<timezone>Europe/London</timezone></yandex>`,
  );
  writeFileSync(
    join(folder, 'users.xml'),
    `<?xml version="1.0"?><yandex><profiles><default></default><readonly><readonly>1</readonly></readonly></profiles><users>
${user('default', '', 'default')}${user('reader', 'r', 'readonly')}</users><quotas><default></default></quotas></yandex>`,
  );
  const server = spawn(program, [`--config-file=${folder}/config.xml`], { cwd: folder });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-2000);
    });
  const base = new URL(`http://127.0.0.1:${http}/`);
  await answering(new URL('ping', base), server, () => said);
  return {
    base,
    async run(sql) {
      const response = await fetch(base, { method: 'POST', body: sql });
      if (!response.ok) throw new Error(await response.text());
      return response.text();
    },
    async stop() {
      const ended = new Promise((end) => server.once('exit', end));
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const user = (name: string, password: string, profile: string) =>
  `<${name}><password>${password}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota></${name}>`;

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => found(port));
    });
  });
}

async function answering(url: URL, { exitCode }: ChildProcess, said: () => string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (exitCode !== null) break;
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`clickhouse-server does not answer: ${said()}`);
}

/** A table of the conformance kit as VALUES of ClickHouse. */
export const valuesOf = (table: Table): string =>
  Array.from({ length: table.rows }, (_, row) => {
    const cells = table.columns.map((column) => {
      const cell = cellAt(column, row);
      return cell === null ? 'NULL' : typeof cell === 'string' ? `'${cell}'` : String(Number(cell));
    });
    return `(${cells.join(',')})`;
  }).join(',');
