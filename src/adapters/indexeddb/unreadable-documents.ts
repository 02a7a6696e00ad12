import type { Words } from '@/core/kernel';
import type { UnreadableEntry } from '@/ports/journal';
import { type CollectionId, collections, isCollectionId } from '@/ports/workspace';
import { answered, LARGE_MS } from './answered';
import { openDocuments, storedDocument } from './documents-database';

const names: Readonly<Record<CollectionId, Words>> = {
  boards: { zh: '看板', en: 'A board' },
  'board-states': { zh: '看板的筛选', en: 'Filters of a board' },
  'data-files': { zh: '导入的文件', en: 'An imported file' },
  'expert-invitations': { zh: '专家链接', en: 'A link of an expert' },
  'figure-reports': { zh: '数字存疑', en: 'A question about a figure' },
  'law-texts': { zh: '法规全文', en: 'The text of a law' },
  notices: { zh: '提醒设置', en: 'settings of notices' },
  snapshots: { zh: '冻结的数字', en: 'Frozen figures' },
  'light-rules': { zh: '灯的规则', en: 'A rule of the lights' },
  views: { zh: '保存的视图', en: 'A saved view' },
};

interface UnreadableDocument {
  readonly entry: UnreadableEntry;
  readonly key: [string, string];
}

/** Documents kept in this browser that are not of the shape their collection has now. */
export async function unreadableDocuments(name: string): Promise<readonly UnreadableDocument[]> {
  const db = await openDocuments(name);
  const [keys, values] = await answered(
    Promise.all([db.getAllKeys('documents'), db.getAll('documents')]),
    LARGE_MS,
  ).finally(() => db.close());
  return keys.flatMap((key, index) => {
    const [collection, id] = key;
    const value = values[index];
    if (!isCollectionId(collection)) return []; // of another version: nobody asks for it, and it stays as it is
    const outer = storedDocument.safeParse(value);
    const inner = outer.success && outer.data ? collections[collection].body.safeParse(outer.data.body) : outer;
    if (inner.success) return [];
    const at = [...(outer.success ? ['body'] : []), ...(inner.error.issues[0]?.path ?? [])].join('.');
    const entry: UnreadableEntry = {
      of: 'saved',
      key: index,
      at: index + 1,
      matterId: null,
      title: null,
      acts: [{ title: names[collection], on: null, by: null }],
      why: {
        zh: `“${id}”的“${at}”不是这一版的格式。`,
        en: `“${at}” of “${id}” is not of the shape this version reads.`,
      },
      value: { collection, id, document: value },
    };
    return [{ entry, key }];
  });
}

/** Takes documents out by their keys, all or none. */
export async function removeDocuments(name: string, keys: readonly [string, string][]): Promise<void> {
  const db = await openDocuments(name);
  const turn = db.transaction('documents', 'readwrite');
  for (const key of keys) await turn.store.delete(key);
  await answered(turn.done).finally(() => db.close());
}
