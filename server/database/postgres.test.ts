import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { expertLinksContract } from '@/api/expert-links/expert-links.contract';
import { sourceStoreContract } from '@/ports/connected-sources/source-store.contract';
import { erasureLogContract } from '@/ports/erasures/erasure-log.contract';
import { matterStoreContract, sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { opinionStoreContract } from '@/ports/opinion-store/opinion-store.contract';
import { publicEntriesContract } from '@/ports/public-entries/public-entries.contract';
import { searchIndexContract } from '@/ports/search/search-index.contract';
import { workspaceStoreContract } from '@/ports/workspace/workspace-store.contract';
import { deliveriesContract } from '../notices/deliveries.contract';
import { type Cluster, startCluster } from '../postgres/cluster.fixtures';
import { recordTreeContract } from '../record/record-tree.contract';
import { sqlSearchIndex } from '../search/sql-search-index';
import { checkChains } from './chain';
import { openPostgres } from './open-postgres';
import { sqlErasureLog } from './sql-erasure-log';
import { sqlMatterStore } from './sql-matter-store';
import { sqlOpinionStore } from './sql-opinion-store';
import { sqlPublicEntries } from './sql-public-entries';
import { sqlSourceStore } from './sql-source-store';
import { sqlWorkspaceStore } from './sql-workspace-store';
import type { OpenDatabase } from './tables';

let cluster: Cluster;
let schema = 0;
const opened: OpenDatabase[] = [];
beforeAll(async () => {
  cluster = await startCluster();
}, 60_000);
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
afterAll(() => cluster.stop());

/** The same database by another server, as the role `reader`, which owns nothing. */
async function again({ strict = false, owned = false } = {}) {
  const inSchema = (url: string) => `${url}?options=-csearch_path%3Dcity${schema}`;
  const database = await openPostgres({
    url: inSchema(owned ? cluster.url : cluster.readerUrl),
    ownerUrl: inSchema(cluster.url),
    strict,
  });
  if (!database.ok) throw new Error(database.error);
  opened.push(database.value);
  return database.value.db;
}
async function fresh() {
  schema += 1;
  await cluster.execute(`create schema city${schema}`, `grant usage on schema city${schema} to reader`);
  return again();
}

matterStoreContract(
  'PostgreSQL',
  async () => sqlMatterStore(await fresh()),
  async () => sqlMatterStore(await again()),
);
erasureLogContract('PostgreSQL', async () => {
  const db = await fresh();
  return { log: sqlErasureLog(db), documents: sqlWorkspaceStore(db) };
});
publicEntriesContract('PostgreSQL', async () => sqlPublicEntries(await fresh()));
searchIndexContract('PostgreSQL', async () => sqlSearchIndex(await fresh(), 'a build'));
sourceStoreContract('PostgreSQL', async () => sqlSourceStore(await fresh()));
opinionStoreContract(
  'PostgreSQL',
  async () => sqlOpinionStore(await fresh()),
  async () => sqlOpinionStore(await again()),
);
workspaceStoreContract(
  'PostgreSQL',
  async () => sqlWorkspaceStore(await fresh()),
  async () => sqlWorkspaceStore(await again()),
);

expertLinksContract('PostgreSQL', async (record) => {
  const db = await fresh();
  const [matters, documents] = [sqlMatterStore(db), sqlWorkspaceStore(db)];
  await matters.append('heating-price', 0, record);
  return { matters, documents };
});
deliveriesContract('PostgreSQL', fresh, again);
recordTreeContract('PostgreSQL', async () => {
  const db = await fresh();
  return {
    db,
    tampered: (...statements) =>
      cluster.execute(
        `set search_path = city${schema}`,
        "set session_replication_role = 'replica'",
        ...statements,
        "set session_replication_role = 'origin'",
      ),
  };
});

it('gives the role of the server no right to change or remove events or the audit log', async () => {
  const db = await fresh();
  await sqlMatterStore(db).append('a', 0, [sampleEvent(1)]);
  for (const table of ['events', 'audit', 'tree_leaves', 'tree_nodes', 'checkpoints', 'record_keys'])
    for (const statement of [`update ${table} set position = default`, `delete from ${table}`, `truncate ${table}`])
      await expect(sql.raw(statement).execute(db)).rejects.toThrow('permission denied');
  await expect(sql`alter table events disable trigger all`.execute(db)).rejects.toThrow('must be owner');
  const owner = await again({ owned: true });
  for (const statement of ["update events set body = ''", 'delete from events', 'truncate events'])
    await expect(sql.raw(statement).execute(owner)).rejects.toThrow('never changed or removed');
});

it('lets one of two servers append, tells the other what stands, and shows each what the other wrote', async () => {
  const one = sqlMatterStore(await fresh());
  const other = sqlMatterStore(await again());
  for (let seq = 1; seq <= 20; seq += 1) {
    const answers = await Promise.all([
      one.append('a', seq - 1, [sampleEvent(seq, 'one')]),
      other.append('a', seq - 1, [sampleEvent(seq, 'other')]),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, error: { kind: 'conflict', version: seq } });
    expect(await one.read('a')).toEqual(await other.read('a'));
  }
  expect(await checkChains(await again())).toMatchObject({ broken: null, events: 20 });
});

it('migrates once though several servers start at the same moment', async () => {
  await fresh();
  schema += 1;
  await cluster.execute(`create schema city${schema}`, `grant usage on schema city${schema} to reader`);
  const databases = await Promise.all([again(), again(), again()]);
  expect(await sqlMatterStore(databases[2]).append('a', 0, [sampleEvent(1)])).toEqual({ ok: true, value: 1 });
});

it('is refused in production where a crash would lose records, or the server could remove them', async () => {
  await fresh();
  await expect(again({ strict: true })).rejects.toThrow('fsync is off');
  await cluster.execute('alter system set fsync = on', 'select pg_reload_conf()');
});

it('says in words that it cannot be reached, without the address', async () => {
  const answer = await openPostgres({ url: 'postgres://a:secret@127.0.0.1:1/x', ownerUrl: null, strict: false });
  expect(answer.ok ? '' : answer.error).toMatch(/^The database cannot be opened: /);
  expect(answer.ok ? '' : answer.error).not.toContain('secret');
});
