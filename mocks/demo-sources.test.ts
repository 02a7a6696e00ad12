import { expect, it } from 'vitest';
import { memorySourceStore, memoryWorkspaceStore } from '@/adapters/memory';
import { columnFrom } from '@/analysis/tables';
import { civilDate } from '@/core/kernel';
import { digestOfTable } from '@/data';
import { sampleDraft } from '@/ports/connected-sources/source-draft.fixtures';
import type { Provenance } from '@/ports/data-source';
import { keptCopies } from '@/ports/erasures';
import { snapshotOf } from '@/ports/workspace';
import { demoSources } from './demo-sources';
import { browserErasures } from './kept-sources';

it('erases the figures of a source after its days, when the clock of the demo moves on, and records it', async () => {
  const documents = memoryWorkspaceStore();
  const by = { id: 'p', role: 'office', name: '王主任', unit: '市政府办公厅', position: '主任' } as const;
  const table = { rows: 1, columns: [columnFrom({ name: 'n', kind: 'number' }, [7])] };
  const from: Provenance = {
    dataset: 'orders',
    title: { zh: '示例工单', en: 'Sample orders' },
    owner: { name: '市营商环境局' },
    share: 'conditional',
    open: null,
    period: { from: '2026-01', to: '2026-09' },
    cycle: 'day',
    sourceAt: null,
    publishedAt: null,
    sample: true,
    backend: 'orders',
    askedAt: '2026-11-23T02:00:00.000Z',
    cachedAt: null,
    request: '{"dataset":"orders"}',
    digest: digestOfTable(table),
    steps: [],
  };
  const body = snapshotOf(
    { table, complete: { whole: true }, fresh: 'unknown', notes: [], from },
    { fields: [] },
    false,
  );
  let today = civilDate('2026-12-23');
  const app = demoSources({
    store: memorySourceStore([
      {
        ...{ id: 'orders', version: 1, state: 'on', draft: sampleDraft({ keepDays: 30 }) },
        ...{ savedAt: '2026-11-23T02:00:00.000Z', savedBy: '示例 系统管理员' },
      },
    ]),
    erasures: browserErasures(documents),
    documents,
    clock: { today: () => today, now: () => '2026-11-23T02:00:00.000Z' },
    report: (cause) => {
      throw cause;
    },
  });
  const kept = async () => keptCopies.parse(await (await app.request('/api/sources/kept')).json());
  expect(
    await documents.write('snapshots', { id: 's1', version: 1, body, by, createdBy: by, savedOn: '2026-11-23' }),
  ).toMatchObject({ ok: true });
  expect((await kept()).kept).toMatchObject([{ id: 's1', until: '2026-12-23' }]);
  today = civilDate('2026-12-24');
  expect(await kept()).toMatchObject({
    kept: [],
    erased: [{ id: 's1', on: '2026-12-24', rule: { kind: 'kept-days', days: 30 }, backend: 'orders' }],
  });
});
