import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cellAt, type Table } from '@/analysis/tables';

const MODEL = `namespace peer;
entity WorkOrders { key id : String(6) @title: '工单编号'; district : String(20); received : Date; amount : Decimal(12, 2);
  people : Integer; closed : Boolean; }
entity Odds { key id : UUID; note : String; at : Timestamp; big : Int64; large : Decimal(20, 4); nothing : LargeBinary; }`;

const SERVICE = `using peer from '../db/schema';
@path: '/city' service City {
  @readonly @cds.query.limit: { default: 100, max: 100 } entity WorkOrders as projection on peer.WorkOrders;
  @readonly @title: '杂项' @Aggregation.ApplySupported: { Transformations: ['filter', 'groupby', 'aggregate'] }
  @Capabilities: { SortRestrictions: { NonSortableProperties: [note] }, FilterRestrictions: { NonFilterableProperties: [big] } }
  entity Odds as projection on peer.Odds;
}`;

const ODDS = `id;note;at;big;large
2f1b6d5e-0c6d-4d4e-9a51-0e8b6a3a9d11;O'Neil & "里" 50%+;2026-01-01T16:30:00Z;9007199254740993;12345678901.25
7c0f0a54-6f0c-4b0e-8f0a-3c9f1d2e4b22;;2026-01-01T15:59:59.500Z;1;
`;

export interface CapService {
  readonly base: URL;
  stop(): Promise<void>;
}

/** A real OData service: CAP over SQLite in memory, written to a temporary folder, on a free port. */
export async function startCap(orders: Table): Promise<CapService> {
  const program = resolve('node_modules/@sap/cds/bin/serve.js');
  if (!existsSync(program)) throw new Error('no @sap/cds: npm install');
  const folder = mkdtempSync(join(tmpdir(), 'hengce-cap-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'db/data'), { recursive: true });
  mkdirSync(join(folder, 'srv'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const db = { kind: 'sqlite', credentials: { url: ':memory:' } };
  const cds = { requires: { db, auth: { kind: 'dummy' } }, features: { ieee754compatible: true } };
  write('package.json', JSON.stringify({ name: 'peer', private: true, cds }));
  write('db/schema.cds', MODEL);
  write('srv/city.cds', SERVICE);
  write('db/data/peer-WorkOrders.csv', csvOf(orders));
  write('db/data/peer-Odds.csv', ODDS);

  const { NODE_OPTIONS: _own, ...env } = process.env;
  const server = spawn(process.execPath, [program, '--port', '0'], { cwd: folder, env });
  const ended = new Promise<void>((end) => server.once('exit', () => end()));
  let said = '';
  const base = await new Promise<URL>((found, fail) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const port = /listening on \{ url: 'http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (port) found(new URL(`http://localhost:${port}/city/`));
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(() => fail(new Error(`cds-serve ended: ${said.slice(-2000)}`)));
  });
  return {
    base,
    async stop() {
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const csvOf = (table: Table): string =>
  [
    table.columns.map(({ name }) => name).join(';'),
    ...Array.from({ length: table.rows }, (_, row) =>
      table.columns.map((column) => String(cellAt(column, row) ?? '')).join(';'),
    ),
  ].join('\n');
