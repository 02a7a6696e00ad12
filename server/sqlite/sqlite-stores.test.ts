import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { matterStoreContract, sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { opinionStoreContract } from '@/ports/opinion-store/opinion-store.contract';
import { workspaceStoreContract } from '@/ports/workspace/workspace-store.contract';
import { type OpenDatabase, openDatabase } from './open-database';
import { brokenChain, sqliteMatterStore } from './sqlite-matter-store';
import { sqliteOpinionStore } from './sqlite-opinion-store';
import { sqliteWorkspaceStore } from './sqlite-workspace-store';

let folder = '';
let opened: OpenDatabase | undefined;
afterEach(() => {
  opened?.close();
  opened = undefined;
  if (folder) rmSync(folder, { recursive: true });
  folder = '';
});

/** The same file by a second connection: everything is read from the disk. */
const again = () => new Database(join(folder, 'hengce.sqlite'));
function fresh() {
  opened?.close();
  if (folder) rmSync(folder, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'hengce-'));
  const database = openDatabase(folder);
  if (!database.ok) throw new Error(database.error);
  opened = database.value;
  return opened.db;
}

matterStoreContract(
  'SQLite',
  async () => sqliteMatterStore(fresh()),
  async () => sqliteMatterStore(again()),
);
opinionStoreContract(
  'SQLite',
  async () => sqliteOpinionStore(fresh()),
  async () => sqliteOpinionStore(again()),
);
workspaceStoreContract(
  'SQLite',
  async () => sqliteWorkspaceStore(fresh()),
  async () => sqliteWorkspaceStore(again()),
);

it('lets nobody change or remove an event', async () => {
  const db = fresh();
  await sqliteMatterStore(db).append('a', 0, [sampleEvent(1)]);
  expect(() => db.exec("UPDATE events SET body = '{}'")).toThrow('events are never changed');
  expect(() => db.exec('DELETE FROM events')).toThrow('events are never removed');
});

it('finds the event whose bytes were changed behind its back', async () => {
  const db = fresh();
  await sqliteMatterStore(db).append('a', 0, [sampleEvent(1), sampleEvent(2), sampleEvent(3)]);
  expect(brokenChain(db)).toBeNull();
  db.exec('DROP TRIGGER events_are_not_changed');
  db.exec(`UPDATE events SET body = replace(body, '示例', '真实') WHERE seq = 2`);
  expect(brokenChain(db)).toEqual({ matter: 'a', seq: 2 });
});

it('writes nothing of an append that fails half way', async () => {
  const db = fresh();
  const store = sqliteMatterStore(db);
  await expect(store.append('a', 0, [sampleEvent(1), sampleEvent(3)])).rejects.toThrow('event 3 after 1');
  expect(await store.read('a')).toEqual([]);
});

it('is worked on by one server at a time', () => {
  fresh();
  expect(openDatabase(folder)).toEqual({ ok: false, error: `Another server works on ${folder}: one at a time.` });
});

it('does not touch data of a newer schema', () => {
  fresh().pragma('user_version = 99');
  opened?.close();
  opened = undefined;
  const answer = openDatabase(folder);
  expect(answer.ok ? '' : answer.error).toContain('version 99');
});
