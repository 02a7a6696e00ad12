import { describe, expect, it } from 'vitest';
import { httpWorkspace } from '@/adapters/http';
import { ok } from '@/core/kernel';
import { createDataSourceRegistry } from '@/data/create-data-source-registry';
import { boardSchema } from '@/ports/workspace';
import { sampleBackends } from '../sample-data/sample-backends';
import { sampleFiles } from '../sample-data/sample-files';
import { sampleBoards } from './sample-boards';

const noWire = () => Promise.reject(new TypeError('no wire'));
const files = sampleFiles(httpWorkspace(new URL('http://localhost/'), noWire), 'sample-boards');
const limits = { maxRows: 200_000, maxBytes: 1e8, deadlineMs: 30_000, signal: new AbortController().signal };

describe.each(Object.entries(sampleBoards))('%s', (_, board) => {
  it('is a board, marked as invented', () => {
    expect(boardSchema.safeParse(board).success).toBe(true);
    expect(board.sample).toBe(true);
  });
  it('asks only what is answered, and draws only what comes', async () => {
    const registry = createDataSourceRegistry({
      base: new URL('http://localhost/'),
      send: fetch,
      now: () => Date.parse('2026-11-23T02:00:00Z'),
      local: sampleBackends(() => '2026-11-23', files),
      loaders: {},
      listed: async () => ok([]),
    });
    for (const panel of board.panels) {
      if (panel.kind !== 'figure') continue;
      const backend = await registry.open(panel.backend);
      for (const variant of panel.variants ?? [undefined]) {
        const answer = await backend?.answer({ ...panel.ask, variant }, limits);
        if (!answer?.ok) throw new Error(`${panel.id}: ${JSON.stringify(answer)}`);
        const names = answer.value.table.columns.map(({ name }) => name);
        expect(names).toEqual(expect.arrayContaining(panel.picture.values));
        if (panel.picture.x !== undefined) expect(names).toContain(panel.picture.x);
        expect(answer.value.table.rows).toBeGreaterThan(0);
      }
    }
  });
});
