import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { digestOfBytes } from '@/ports/file-store';
import { fileStoreContract } from '@/ports/file-store/file-store.contract';
import { uploadsContract } from '@/ports/file-store/uploads.contract';
import { folderFileStore } from './folder-file-store';
import { folderUploads } from './folder-uploads';

const home = mkdtempSync(join(tmpdir(), 'hengce-files-'));
afterAll(() => rmSync(home, { recursive: true }));
let fresh = 0;
const folder = () => join(home, String(fresh));
const place = (digest: string) => join(folder(), digest.slice(0, 2), digest);

fileStoreContract(
  'folder',
  async () => {
    fresh += 1;
    return folderFileStore(folder());
  },
  {
    reopen: async () => folderFileStore(folder()),
    damage: async (digest) => writeFileSync(place(digest), '改动过的内容'),
  },
);
uploadsContract(
  'folder',
  async () => {
    fresh += 1;
    return folderUploads(folder());
  },
  async () => folderUploads(folder()),
);

it('lets the owner alone read, and never writes over what is kept', async () => {
  fresh += 1;
  const store = folderFileStore(folder());
  const bytes = new TextEncoder().encode('纪要');
  const digest = await digestOfBytes(bytes);
  await store.put(digest, bytes);
  expect(statSync(place(digest)).mode & 0o777).toBe(0o600);
  writeFileSync(place(digest), '损');
  expect(await store.put(digest, bytes)).toMatchObject({ ok: true });
  expect(await store.get(digest)).toMatchObject({ error: { kind: 'damaged' } });
});
it('takes half a file that a crash left, and strange files, for none', async () => {
  fresh += 1;
  mkdirSync(join(folder(), 'ab'), { recursive: true });
  writeFileSync(join(folder(), 'ab/.1234.part'), '半');
  writeFileSync(join(folder(), 'ab', 'c'.repeat(64)), '放错了地方');
  writeFileSync(join(folder(), 'letter.txt'), '信');
  expect(await folderFileStore(folder()).kept()).toEqual([]);
});
it('says that it cannot write, and leaves nothing behind', async () => {
  fresh += 1;
  writeFileSync(folder(), 'a file where the folder should be');
  const bytes = Uint8Array.of(1);
  const answer = await folderFileStore(folder()).put(await digestOfBytes(bytes), bytes);
  expect(answer).toEqual({ ok: false, error: { kind: 'storage-refused' } });
  expect(await folderUploads(folder()).begin({ id: 'u', by: 'p', name: 'a.pdf', bytes: 1, begunAt: '' })).toEqual({
    ok: false,
    error: { kind: 'storage-refused' },
  });
});
it('notes of an upload are no paths', async () => {
  fresh += 1;
  const uploads = folderUploads(folder());
  expect(await uploads.begin({ id: '../out', by: 'p', name: 'a.pdf', bytes: 1, begunAt: '' })).toMatchObject({
    ok: false,
  });
  await uploads.drop('../out');
  expect(await uploads.find('../out')).toBeUndefined();
  expect(readdirSync(home)).not.toContain('out.json');
});
