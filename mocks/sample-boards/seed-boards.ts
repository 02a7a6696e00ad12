import { localArea } from '@/browser-storage';
import type { WorkspaceStore } from '@/ports/workspace';
import { samplePerson } from '../sample-city/sample-person';
import { sampleBoards } from './sample-boards';

const KEY = 'hengce.demo.boards';

/** Puts the sample boards into a store that never had them; one that a person removed stays removed. */
export async function seedBoards(store: WorkspaceStore, savedOn: string): Promise<void> {
  if (localArea.read(KEY) !== null && (await store.list('boards')).length > 0) return;
  const by = samplePerson('office', '市政府办公厅');
  for (const [id, body] of Object.entries(sampleBoards))
    if (!(await store.read('boards', id)))
      await store.write('boards', { id, version: 1, body, by, createdBy: by, savedOn });
  localArea.write(KEY, '1');
}
