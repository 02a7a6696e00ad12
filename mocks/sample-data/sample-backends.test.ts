import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { httpWorkspace } from '@/adapters/http';
import { cellAt, columnOf } from '@/analysis/tables';
import { ok } from '@/core/kernel';
import { queryContext } from '@/data/conformance/backend.contract';
import { createDataSourceRegistry } from '@/data/create-data-source-registry';
import { datasetCardSchema } from '@/ports/data-source';
import { drillBackend } from './drill-backend';
import { sampleBackends } from './sample-backends';
import { sampleFiles } from './sample-files';

const noWire = () => Promise.reject(new TypeError('no wire'));
const files = sampleFiles(httpWorkspace(new URL('http://localhost/'), noWire), 'sample-backends');

/** What the static host of the demo gives under `samples/`. */
const fromPublic = async (request: Request) => {
  const { pathname } = new URL(request.url);
  return new Response(new Uint8Array(await readFile(`public${pathname}`)), {
    headers: { 'content-type': pathname.endsWith('.json') ? 'application/json' : 'application/octet-stream' },
  });
};

/** The demo's registry on a day of the demo's clock. */
const hubOn = (clock: { day: string }, send: (request: Request) => Promise<Response> = noWire) =>
  createDataSourceRegistry({
    base: new URL('http://localhost/'),
    send,
    now: () => Date.parse(`${clock.day}T01:00:00Z`),
    local: [...sampleBackends(() => clock.day, files), drillBackend],
    loaders: {},
    listed: async () => ok([]),
  });

async function opened(id: string, clock = { day: '2026-11-23' }) {
  const backend = await hubOn(clock).open(id);
  if (!backend) throw new Error(`no backend ${id}`);
  return backend;
}

describe.each(['city', 'drills'])('the data sets of %s', (id) => {
  it('have whole cards, say once that they are invented, and hold what their fields say', async () => {
    const backend = await opened(id);
    const listed = await backend.datasets(queryContext());
    if (!listed.ok) throw new Error(listed.error.kind);
    expect(listed.value.length).toBeGreaterThanOrEqual(10);
    for (const { dataset, title, sample } of listed.value) {
      expect([sample, title.zh.includes('示例'), title.en.includes('sample')]).toEqual([true, false, false]);
      const card = await backend.describe(dataset, queryContext());
      if (!card.ok) throw new Error(card.error.kind);
      expect(datasetCardSchema.safeParse(card.value).success).toBe(true);
    }
  });
});

it('the sample files are read whole by their cards: identifiers keep their zeros, units and days are those of the heading', async () => {
  const backend = await hubOn({ day: '2026-11-23' }, fromPublic).open('files');
  const listed = await backend?.datasets(queryContext());
  if (!backend || !listed?.ok) throw new Error('not listed');
  const seen = await Promise.all(
    listed.value.map(async ({ dataset, title, sample }) => {
      expect([sample, title.zh.includes('示例'), title.en.includes('sample')]).toEqual([true, false, false]);
      const [card, answer] = [
        await backend.describe(dataset, queryContext()),
        await backend.answer({ dataset }, queryContext()),
      ];
      if (!card.ok || !answer.ok) throw new Error(`${dataset} is not read`);
      return [dataset, card.value.rows, ...answer.value.table.columns.map((column) => cellAt(column, 0))];
    }),
  );
  expect(seen).toEqual([
    ['file-renovation-orders', 36, '000017', '道里区', '管网改造', 20.06, '2026-07-06'],
    ['file-bus-ridership', 90, '道里区', '2026-01', 236.7, 88.8],
    ['file-air-quality', 270, '道里区', '2026-10-01', 24, 52.7, true],
  ]);
});

describe('questions to the sample city', () => {
  it('work orders of a month add up by district and by topic alike', async () => {
    const city = await opened('city');
    const where = { t: 'cmp', field: 'period', is: 'eq', value: '2026-10' } as const;
    const fold = [{ as: 'n', of: 'orders', by: 'sum' }] as const;
    const totals = await Promise.all(
      [[], [{ field: 'district' }], [{ field: 'topic' }]].map(async (group) => {
        const answer = await city.answer({ dataset: 'work-orders-monthly', where, group, fold }, queryContext());
        if (!answer.ok) throw new Error(answer.error.kind);
        const column = columnOf(answer.value.table, 'n');
        return Array.from({ length: answer.value.table.rows }, (_, row) =>
          Number(column && cellAt(column, row)),
        ).reduce((a, b) => a + b, 0);
      }),
    );
    expect(new Set(totals).size).toBe(1);
    expect(totals[0]).toBeGreaterThan(10_000);
  });
  it('a month comes out on the tenth of the next, by the clock of the demo', async () => {
    const clock = { day: '2026-11-23' };
    const city = await opened('city', clock);
    const last = async () => {
      const answer = await city.answer(
        { dataset: 'work-orders-monthly', fold: [{ as: 'last', of: 'period', by: 'max' }] },
        queryContext(),
      );
      return answer.ok ? answer.value.table.columns[0]?.values[0] : answer.error.kind;
    };
    expect(await last()).toBe('2026-10');
    clock.day = '2026-12-09';
    expect(await last()).toBe('2026-10');
    clock.day = '2026-12-10';
    expect(await last()).toBe('2026-11');
  });
  it('scenarios and earlier versions are asked for by name and by day', async () => {
    const city = await opened('city');
    const first = async (ask: { dataset: string; variant?: string; asOf?: string }, field: string, row: number) => {
      const answer = await city.answer(ask, queryContext());
      const column = answer.ok ? columnOf(answer.value.table, field) : undefined;
      return column ? cellAt(column, row) : null;
    };
    expect(await first({ dataset: 'heating-scenarios', variant: '方案甲' }, 'revenue', 0)).not.toBe(
      await first({ dataset: 'heating-scenarios', variant: '方案丙' }, 'revenue', 0),
    );
    const may = await first({ dataset: 'heating-subsidy' }, 'amount', 16);
    expect(Number(may) - Number(await first({ dataset: 'heating-subsidy', asOf: '2026-09-01' }, 'amount', 16))).toBe(
      640,
    );
  });
  it('withheld data are refused with who holds them, year-to-date figures are not added up', async () => {
    const city = await opened('city');
    expect(await city.answer({ dataset: 'household-income' }, queryContext())).toMatchObject({
      ok: false,
      error: { kind: 'forbidden', need: 'never', owner: '市民政局' },
    });
    expect(
      await city.answer(
        { dataset: 'investment-to-date', fold: [{ as: 's', of: 'amount', by: 'sum' }] },
        queryContext(),
      ),
    ).toMatchObject({
      ok: false,
      error: { kind: 'unsupported' },
    });
  });
  it('those that fail are none of the city’s', async () => {
    const listed = sampleBackends(() => '2026-11-23', files).map(({ entry }) => entry.id);
    expect(listed).toEqual(['city', 'files']);
  });
  it('each drill fails in its own way; the cut one says how much it gave', async () => {
    const drills = await opened('drills');
    const kinds = await Promise.all(
      ['offline', 'late', 'busy', 'malformed', 'failed', 'forbidden', 'too-big', 'refused', 'absent'].map(
        async (id) => {
          const answer = await drills.answer({ dataset: `drill-${id}` }, queryContext());
          return answer.ok ? 'answered' : answer.error.kind;
        },
      ),
    );
    expect(kinds).toEqual([
      'offline',
      'late',
      'busy',
      'malformed',
      'failed',
      'forbidden',
      'tooBig',
      'unsupported',
      'absent',
    ]);
    expect(await drills.answer({ dataset: 'drill-cut' }, queryContext())).toMatchObject({
      ok: true,
      value: { complete: { whole: false, of: 5, why: 'cap' } },
    });
    expect(
      await drills.answer({ dataset: 'drill-cut', fold: [{ as: 's', of: 'amount', by: 'sum' }] }, queryContext()),
    ).toMatchObject({ ok: false });
  });
});
