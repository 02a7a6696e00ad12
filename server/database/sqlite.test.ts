import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { expertLinksContract } from '@/api/expert-links/expert-links.contract';
import { sourceStoreContract } from '@/ports/connected-sources/source-store.contract';
import { erasureLogContract } from '@/ports/erasures/erasure-log.contract';
import { matterStoreContract, sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { opinionStoreContract } from '@/ports/opinion-store/opinion-store.contract';
import { publicEntriesContract } from '@/ports/public-entries/public-entries.contract';
import { searchIndexContract } from '@/ports/search/search-index.contract';
import { workspaceStoreContract } from '@/ports/workspace/workspace-store.contract';
import { deliveriesContract } from '../notices/deliveries.contract';
import { recordTreeContract } from '../record/record-tree.contract';
import { sqlSearchIndex } from '../search/sql-search-index';
import { checkChains } from './chain';
import { openSqlite } from './open-sqlite';
import { sqlErasureLog } from './sql-erasure-log';
import { sqlMatterStore } from './sql-matter-store';
import { sqlOpinionStore } from './sql-opinion-store';
import { sqlPublicEntries } from './sql-public-entries';
import { sqlSourceStore } from './sql-source-store';
import { sqlWorkspaceStore } from './sql-workspace-store';
import { sqliteMigrations } from './sqlite-migrations';
import type { OpenDatabase, Tables } from './tables';

let folder = '';
let opened: OpenDatabase | undefined;
async function close() {
  await opened?.close();
  opened = undefined;
}
afterEach(async () => {
  await close();
  if (folder) rmSync(folder, { recursive: true });
  folder = '';
});

async function again() {
  await close();
  const database = openSqlite(folder);
  if (!database.ok) throw new Error(database.error);
  opened = database.value;
  return opened.db;
}
async function fresh() {
  await close();
  if (folder) rmSync(folder, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'hengce-'));
  return again();
}
/** The same file by a second connection: everything is read from the disk. */
const beside = () =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(join(folder, 'hengce.sqlite')) }) });
/** What happens to the file behind the server's back. */
async function behindItsBack(...statements: readonly string[]) {
  await close();
  const file = new Database(join(folder, 'hengce.sqlite'));
  for (const statement of statements) file.exec(statement);
  file.close();
}
const [firstVersion = ''] = sqliteMigrations;

expertLinksContract('SQLite', async (record) => {
  const db = await fresh();
  const [matters, documents] = [sqlMatterStore(db), sqlWorkspaceStore(db)];
  await matters.append('heating-price', 0, record);
  return { matters, documents };
});
deliveriesContract('SQLite', fresh, async () => opened?.db ?? again());
recordTreeContract('SQLite', async () => {
  const db = await fresh();
  return {
    db,
    async tampered(...statements) {
      const file = new Database(join(folder, 'hengce.sqlite'));
      for (const name of file
        .prepare("select name from sqlite_master where type = 'trigger' and name like '%_are_not_%'")
        .pluck()
        .all())
        file.exec(`drop trigger ${name}`);
      for (const statement of statements) file.exec(statement);
      file.close();
    },
  };
});
matterStoreContract(
  'SQLite',
  async () => sqlMatterStore(await fresh()),
  async () => sqlMatterStore(beside()),
);
erasureLogContract('SQLite', async () => {
  const db = await fresh();
  return { log: sqlErasureLog(db), documents: sqlWorkspaceStore(db) };
});
publicEntriesContract('SQLite', async () => sqlPublicEntries(await fresh()));
searchIndexContract('SQLite', async () => sqlSearchIndex(await fresh(), 'a build'));
sourceStoreContract('SQLite', async () => sqlSourceStore(await fresh()));
opinionStoreContract(
  'SQLite',
  async () => sqlOpinionStore(await fresh()),
  async () => sqlOpinionStore(beside()),
);
workspaceStoreContract(
  'SQLite',
  async () => sqlWorkspaceStore(await fresh()),
  async () => sqlWorkspaceStore(beside()),
);

it('lets nobody change or remove an event', async () => {
  const db = await fresh();
  await sqlMatterStore(db).append('a', 0, [sampleEvent(1)]);
  await expect(sql`UPDATE events SET body = '{}'`.execute(db)).rejects.toThrow('events are never changed');
  await expect(sql`DELETE FROM events`.execute(db)).rejects.toThrow('events are never removed');
});

it('finds the event whose bytes were changed behind its back, and where the end of a record was cut off', async () => {
  const store = sqlMatterStore(await fresh());
  await store.append('a', 0, [sampleEvent(1), sampleEvent(2), sampleEvent(3)]);
  await store.append('b', 0, [sampleEvent(1)]);
  expect(await checkChains(await again())).toEqual({ broken: null, events: 4, position: 4 });
  expect(await checkChains(await again(), 2)).toEqual({ broken: null, events: 2, position: 4 });
  await behindItsBack(
    'DROP TRIGGER events_are_not_changed',
    `UPDATE events SET body = replace(body, '示例', '真实') WHERE seq = 2`,
  );
  expect(await checkChains(await again())).toMatchObject({ broken: { matter: 'a', seq: 2 } });
  expect(await checkChains(await again(), 2)).toMatchObject({ broken: null });
  await behindItsBack('DROP TRIGGER events_are_not_removed', `DELETE FROM events WHERE matter = 'a' AND seq = 3`);
  expect(await checkChains(await again(), 2)).toMatchObject({ broken: { matter: 'a', seq: 3 } });
});

it('writes nothing of an append that fails half way', async () => {
  const store = sqlMatterStore(await fresh());
  await expect(store.append('a', 0, [sampleEvent(1), sampleEvent(3)])).rejects.toThrow('event 3 after 1');
  expect(await store.read('a')).toEqual([]);
});

it('is worked on by one server at a time', async () => {
  await fresh();
  expect(openSqlite(folder)).toEqual({ ok: false, error: `Another server works on ${folder}: one at a time.` });
});

it('does not touch data of a newer schema', async () => {
  await fresh();
  await behindItsBack('PRAGMA user_version = 99');
  const answer = openSqlite(folder);
  expect(answer.ok ? '' : answer.error).toContain('version 99');
});

it('brings a folder of the first version up to date: records, people and their posts', async () => {
  await fresh();
  await close();
  rmSync(folder, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'hengce-'));
  await behindItsBack(
    firstVersion,
    `INSERT INTO people VALUES ('p1', 'Office', '王芳', 'office', '市政府办公厅', 'scrypt$', 0)`,
    `INSERT INTO documents VALUES ('views', 'v', 1, '{}')`,
    `INSERT INTO events (matter, seq, command, body, chain) VALUES ('a', 1, 'c', '{}', '${'0'.repeat(64)}')`,
    'PRAGMA user_version = 1',
  );
  const db = await again();
  expect(await db.selectFrom('heads').selectAll().execute()).toMatchObject([{ matter: 'a', version: 1 }]);
  expect(await db.selectFrom('people').select(['login', 'name', 'must_change']).execute()).toEqual([
    { login: 'office', name: '王芳', must_change: 0 },
  ]);
  expect(
    await db
      .selectFrom('posts')
      .innerJoin('units', 'units.id', 'posts.unit')
      .select(['posts.person', 'posts.role', 'units.name'])
      .execute(),
  ).toEqual([{ person: 'p1', role: 'office', name: '市政府办公厅' }]);
  expect(await db.selectFrom('documents').select('id').execute()).toEqual([{ id: 'v' }]);
});
