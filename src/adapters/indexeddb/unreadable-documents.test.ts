import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { browserWorkspaceStore } from './browser-workspace-store';
import { openDocuments } from './documents-database';
import { removeDocuments, unreadableDocuments } from './unreadable-documents';

it('names documents of an older shape, which can be taken out; a removed seed and other collections are none', async () => {
  const by = { id: 'p', name: '王', role: 'office', unit: '办公厅' };
  const outer = { version: 1, by, createdBy: by, savedOn: '2026-11-23' };
  const db = await openDocuments('old');
  await db.put('documents', { ...outer, id: 'b1', body: { old: true } }, ['boards', 'b1']);
  await db.put('documents', 'half', ['snapshots', 's1']);
  await db.put('documents', null, ['boards', 'gone']);
  await db.put('documents', { new: 1 }, ['of-a-later-version', 'x']);
  db.close();
  const found = await unreadableDocuments('old');
  expect(found.map(({ entry }) => [entry.of, entry.acts[0]?.title.zh, entry.why.zh])).toEqual([
    ['saved', '看板', expect.stringContaining('“b1”的“body.')],
    ['saved', '冻结的数字', expect.stringContaining('“s1”')],
  ]);
  expect(found[0]?.entry.value).toMatchObject({ document: { body: { old: true } } });
  await removeDocuments(
    'old',
    found.map(({ key }) => key),
  );
  expect(await unreadableDocuments('old')).toEqual([]);
  const store = await browserWorkspaceStore('old');
  expect(store.ok && (await store.value.list('boards'))).toEqual([]);
});
