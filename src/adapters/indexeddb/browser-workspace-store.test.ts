import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { workspaceStoreContract } from '@/ports/workspace/workspace-store.contract';
import { actorOf } from '@/testing/given';
import { browserWorkspaceStore } from './browser-workspace-store';

let fresh = 0;
const opened = async (name: string, seeds = {}) => {
  const store = await browserWorkspaceStore(name, seeds);
  if (!store.ok) throw new Error(store.error.kind);
  return store.value;
};

workspaceStoreContract(
  'browser',
  () => {
    fresh += 1;
    return opened(`documents-${fresh}`);
  },
  () => opened(`documents-${fresh}`),
);

it('lays what was saved over the seeds, and keeps a removed seed away', async () => {
  const seed = {
    id: 's',
    version: 1,
    body: { text: '示例' },
    by: actorOf('office'),
    createdBy: actorOf('office'),
    savedOn: '2026-11-23',
  };
  const seeds = { 'figure-reports': [seed] };
  const store = await opened('seeded', seeds);
  expect(await store.list('figure-reports')).toEqual([seed]);
  expect(await store.remove('figure-reports', 's', 1)).toEqual({ ok: true, value: true });
  expect(await (await opened('seeded', seeds)).list('figure-reports')).toEqual([]);
});
