import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestOfBytes } from '@/ports/file-store';
import { sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { folderFileStore } from '../files/folder-file-store';
import { openPeople } from '../people/people';
import { openSessions } from '../people/sessions';
import { checkChains } from './chain';
import { backup, restore } from './copy-city';
import { openSqlite } from './open-sqlite';
import { sqlMatterStore } from './sql-matter-store';
import type { OpenDatabase } from './tables';

let home = '';
let office: OpenDatabase | undefined;
const at = (name: string) => join(home, name);
function open(name: string): OpenDatabase {
  const opened = openSqlite(at(name));
  if (!opened.ok) throw new Error(opened.error);
  office = opened.value;
  return office;
}
async function close() {
  await office?.close();
  office = undefined;
}
/** What happens to a file behind the server's back. */
function behindItsBack(name: string, ...statements: readonly string[]) {
  const file = new Database(join(at(name), 'hengce.sqlite'));
  for (const statement of statements) file.exec(statement);
  file.close();
}
function sessionsIn(name: string) {
  const file = new Database(join(at(name), 'hengce.sqlite'), { readonly: true });
  const rows = file.prepare('SELECT * FROM sessions').all();
  file.close();
  return rows;
}
const errorOf = (answer: Awaited<ReturnType<typeof backup>>) => (answer.ok ? '' : answer.error);

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'hengce-copy-'));
  const { db } = open('city');
  await sqlMatterStore(db).append('a', 0, [sampleEvent(1), sampleEvent(2, '罕见字𠮷🙂')]);
  await openPeople(db).add([{ id: 'p', login: 'p', name: '王芳', password: 'to begin with' }]);
  await openSessions(db, () => 1).begin('p');
});
afterEach(async () => {
  await close();
  rmSync(home, { recursive: true });
});

it('takes a backup while the office works, loses the machine, and works on', async () => {
  expect(await backup(at('city'), at('kept'))).toEqual({
    ok: true,
    value: `2 entries, each as it was written, in ${at('kept')}.`,
  });
  expect(readdirSync(at('kept'))).toEqual(['hengce.sqlite']);
  expect(statSync(at('kept/hengce.sqlite')).mode & 0o777).toBe(0o600);
  await sqlMatterStore(office?.db ?? open('city').db).append('a', 2, [sampleEvent(3)]);
  await close();
  rmSync(at('city'), { recursive: true });

  expect(await restore(at('kept'), at('city'))).toMatchObject({ ok: true });
  const { db } = open('city');
  const store = sqlMatterStore(db);
  expect((await store.read('a')).map(({ payload }) => payload)).toMatchObject([{}, { title: '罕见字𠮷🙂' }]);
  expect(await store.append('a', 2, [sampleEvent(3)])).toEqual({ ok: true, value: 3 });
  expect(await checkChains(db)).toMatchObject({ broken: null, events: 3 });
});

it('takes the files of papers along, says which are damaged, and puts them back where they are kept', async () => {
  const store = folderFileStore(at('city/files'));
  const files = ['会议纪要', '决策草案', '损坏的'].map((text) => new TextEncoder().encode(text));
  const digests = await Promise.all(files.map(digestOfBytes));
  for (const [index, bytes] of files.entries()) await store.put(digests[index] ?? '', bytes);
  writeFileSync(at(`city/files/${digests[2]?.slice(0, 2)}/${digests[2]}`), '改动');
  const kept = await backup(at('city'), at('kept'));
  expect(kept.ok && kept.value).toContain('2 files of papers, each as its digest says. Damaged and left out');
  expect(kept.ok && kept.value).toContain(digests[2]);
  expect(await restore(at('kept'), at('again'), folderFileStore(at('papers')))).toMatchObject({ ok: true });
  expect((await folderFileStore(at('papers')).kept()).map(({ digest }) => digest)).toEqual(digests.slice(0, 2).sort());
  expect(await folderFileStore(at('papers')).get(digests[0] ?? '')).toEqual({ ok: true, value: files[0] });
});

it('takes the key of the secrets along, for its owner alone', async () => {
  writeFileSync(at('city/secrets.key'), 'a'.repeat(64), { mode: 0o644 });
  await backup(at('city'), at('kept'));
  await restore(at('kept'), at('again'));
  expect(readFileSync(at('again/secrets.key'), 'utf8')).toBe('a'.repeat(64));
  for (const name of ['kept', 'again']) expect(statSync(at(`${name}/secrets.key`)).mode & 0o777).toBe(0o600);
});

it('lets nobody in by a session of before', async () => {
  await backup(at('city'), at('kept'));
  await close();
  expect(sessionsIn('kept')).toHaveLength(1);
  await restore(at('kept'), at('again'));
  expect(await open('again').db.selectFrom('sessions').selectAll().execute()).toEqual([]);
});

it.each(['kept', 'city'])('writes into no folder that holds something: %s', async (name) => {
  mkdirSync(at('kept'));
  writeFileSync(at('kept/letter.txt'), '信');
  expect(errorOf(await backup(at('city'), at(name)))).toBe(`${at(name)} is not empty: name a new folder.`);
  expect(readFileSync(at('kept/letter.txt'), 'utf8')).toBe('信');
});

it.each([
  [
    'an entry that was changed',
    ['DROP TRIGGER events_are_not_changed', `UPDATE events SET body = replace(body, '示例', '真实')`],
  ],
  ['a cut tail', ['DROP TRIGGER events_are_not_removed', 'DELETE FROM events WHERE seq = 2']],
])('neither keeps nor restores %s', async (_, statements) => {
  await backup(at('city'), at('kept'));
  await close();
  for (const name of ['city', 'kept']) behindItsBack(name, ...statements);
  expect(errorOf(await backup(at('city'), at('more')))).toContain('The record of a was changed');
  expect(errorOf(await restore(at('kept'), at('again')))).toContain('The record of a was changed');
  expect([readdirSync(at('more')), readdirSync(at('again'))]).toEqual([[], []]);
});

it('tells what is no backup, one that is damaged, and one of a newer server', async () => {
  await backup(at('city'), at('kept'));
  expect(errorOf(await restore(at('nowhere'), at('again')))).toContain('hengce.sqlite is missing');
  behindItsBack('kept', 'PRAGMA user_version = 99');
  expect(errorOf(await restore(at('kept'), at('again')))).toContain('version 99');
  writeFileSync(at('kept/hengce.sqlite'), 'no database at all, whatever it is called'.repeat(200));
  expect(errorOf(await restore(at('kept'), at('again')))).toContain('cannot be copied');
  expect(readdirSync(at('again'))).toEqual([]);
});
