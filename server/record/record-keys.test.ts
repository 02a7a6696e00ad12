import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordChecks } from '@/adapters/web-crypto';
import { followBundle } from '@/core/record';
import { sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { newKey, verify } from '../database/errands';
import { openSqlite } from '../database/open-sqlite';
import { sqlMatterStore } from '../database/sql-matter-store';
import type { OpenDatabase } from '../database/tables';
import { readKeyFile } from './key-file';
import { recordBundleOf } from './record-bundle-of';
import { openRecordKeys } from './record-keys';
import { openRecordTree } from './record-tree';

const folder = mkdtempSync(join(tmpdir(), 'hengce-key-'));
const now = () => '2026-11-30T10:00:00.000Z';
let office: OpenDatabase;
beforeAll(async () => {
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  office = opened.value;
  await sqlMatterStore(office.db).append('a', 0, [sampleEvent(1)]);
});
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});
const keysWith = (file: string | null) => {
  const pem = readKeyFile(file);
  if (!pem.ok) throw new Error(pem.error);
  return openRecordKeys(office.db, pem.value, now);
};
async function bundleWith(file: string | null) {
  const keys = keysWith(file);
  const made = await recordBundleOf({ db: office.db, keys, tree: openRecordTree(office.db, keys, now) }, 'a', now());
  return { text: made?.sealed ?? '', tree: made?.tree ?? '', files: null };
}
const faults = async (bundle: Awaited<ReturnType<typeof bundleWith>>, key: string | null) =>
  (await followBundle(bundle, recordChecks, key)).faults.map(({ kind }) => kind);

it('is made when a record is first sealed, not by who only looks', async () => {
  const keys = keysWith(null);
  expect(await verify({ db: office.db, keys })).toMatchObject({
    ok: true,
    value: expect.stringContaining('the office has no key'),
  });
  expect(await keys.known()).toBeNull();
  const { key } = await keys.current();
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect((await keys.current()).key).toBe(key);
  expect(await verify({ db: office.db, keys })).toMatchObject({ ok: true, value: expect.stringContaining(key) });
});

it('is handed over to one outside of the database; who knows either of the two trusts both', async () => {
  const first = (await keysWith(null).known()) ?? '';
  const before = await bundleWith(null);
  const file = join(folder, 'office.pem');
  expect(await newKey(keysWith(null), file)).toMatchObject({ ok: true, value: expect.stringContaining(file) });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const second = (await keysWith(file).known()) ?? '';
  expect(second).not.toBe(first);
  const after = await bundleWith(file);
  expect(JSON.parse(after.text.split('\n')[0] ?? '').key).toBe(second);
  for (const key of [first, second]) expect(await faults(after, key)).toEqual([]);
  expect(await faults(before, first)).toEqual([]);
  expect(await faults(after, '1'.repeat(64))).toEqual(['foreign-key']);
  expect(await verify({ db: office.db, keys: keysWith(file) })).toMatchObject({ ok: true });
});

it('says in a line what is wrong with the key, and seals nothing', async () => {
  expect(await keysWith(null).fault()).toContain('name its file with --record-key');
  await expect(keysWith(null).current()).rejects.toThrow('outside of the database');
  const strange = join(folder, 'strange.pem');
  await newKey(openRecordKeys(office.db, readFileSync(join(folder, 'office.pem'), 'utf8'), now), strange);
  expect(await keysWith(join(folder, 'office.pem')).fault()).toContain('not the one the office seals with');
  expect(await newKey(keysWith(strange), strange)).toMatchObject({
    ok: false,
    error: expect.stringContaining('EEXIST'),
  });
  expect(await keysWith(strange).fault()).toBeNull();
  writeFileSync(join(folder, 'letter.txt'), 'a letter');
  expect(readKeyFile(join(folder, 'letter.txt'))).toMatchObject({ error: expect.stringContaining('no private key') });
  expect(readKeyFile(join(folder, 'none'))).toMatchObject({ error: expect.stringContaining('cannot be read') });
});

it('tells a key that was slipped in among those of the office', async () => {
  const bundle = await bundleWith(join(folder, 'strange.pem'));
  const proof = JSON.parse(bundle.tree);
  const changed = (keys: unknown) => ({ ...bundle, tree: JSON.stringify({ ...proof, keys }) });
  const [one, two, three] = proof.keys;
  expect(await faults(changed([one, { ...two, since: '2020-01-01' }, three]), one.key)).toEqual([
    'key-not-handed-over',
    'foreign-key',
  ]);
  expect(await faults(changed([one, three]), null)).toEqual(['key-not-handed-over']);
  expect(await faults(changed([one, two]), null)).toEqual(['key-not-of-office', 'checkpoint-signature']);
});
