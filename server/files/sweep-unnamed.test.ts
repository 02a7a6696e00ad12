import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { digestOfBytes } from '@/ports/file-store';
import { sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { openSqlite } from '../database/open-sqlite';
import { sqlMatterStore } from '../database/sql-matter-store';
import type { OpenDatabase } from '../database/tables';
import { folderFileStore } from './folder-file-store';
import { folderUploads } from './folder-uploads';
import { sweepUnnamed } from './sweep-unnamed';

let folder = '';
let office: OpenDatabase;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hengce-sweep-'));
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  office = opened.value;
});
afterEach(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});
const parts = () => ({
  db: office.db,
  store: folderFileStore(join(folder, 'files')),
  uploads: folderUploads(join(folder, 'files/incoming')),
  days: 30,
});
const sweep = (day: string) => sweepUnnamed({ ...parts(), today: civilDate(day) });
async function put(text: string) {
  const bytes = new TextEncoder().encode(text);
  const digest = await digestOfBytes(bytes);
  await parts().store.put(digest, bytes);
  return digest;
}
const named = (digest: string) => ({
  ...sampleEvent(1),
  papers: [
    {
      id: 'p',
      kind: 'draft' as const,
      title: '草案',
      on: sampleEvent(1).on,
      digest,
      bytes: 6,
      nonPublicBasis: null,
      file: { name: '草案.pdf', type: 'pdf' as const },
    },
  ],
});

it('removes what nothing has named for so many days, and nothing before', async () => {
  const [gone, kept] = [await put('没人用'), await put('草案')];
  await sqlMatterStore(office.db).append('a', 0, [named(kept)]);
  expect(await sweep('2026-11-01')).toEqual([]);
  expect(await sweep('2026-11-30')).toEqual([]);
  expect(await sweep('2026-12-01')).toEqual([gone]);
  expect((await parts().store.kept()).map(({ digest }) => digest)).toEqual([kept]);
  expect(await sweep('2027-12-01')).toEqual([]);
});
it('begins to count anew for what was named meanwhile, sent again, or stands in a document', async () => {
  const [drafted, sent] = [await put('起草中'), await put('再次上传')];
  await sweep('2026-11-01');
  await office.db
    .insertInto('documents')
    .values({ collection: 'drafts', id: 'd', version: 1, body: JSON.stringify({ file: drafted }) })
    .execute();
  const upload = { id: 'u'.repeat(16), by: 'p', name: 'a.pdf', bytes: 1, begunAt: '2026-12-01T00:00:00.000Z' };
  await parts().uploads.begin(upload);
  await parts().uploads.end(upload.id, { digest: sent, bytes: 1, name: 'a.pdf', type: 'pdf' });
  expect(await sweep('2026-12-01')).toEqual([]);
  await parts().uploads.drop(upload.id);
  expect(await sweep('2026-12-02')).toEqual([]);
  expect(await sweep('2027-01-01')).toEqual([sent]);
});
