import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { httpWorkspace } from '@/adapters/http';
import { memoryWorkspaceStore } from '@/adapters/memory';
import { columnFrom } from '@/analysis/tables';
import { civilDate } from '@/core/kernel';
import type { Actor } from '@/core/matter';
import { digestOfTable, sealOfSnapshot } from '@/data';
import {
  type AlertRuleBody,
  type Board,
  boardSchema,
  type FigureReport,
  type SavedView,
  snapshotOf,
  tableOfSnapshot,
} from '@/ports/workspace';
import { actorOf } from '@/testing/given';
import { documentRoutes } from './workspace-routes';

const report: FigureReport = {
  backend: 'city',
  dataset: 'city-indicators',
  owner: '市统计局',
  request: '{}',
  digest: 'ab',
  text: '三月的数字与公报不一致',
  state: 'open',
};

/** The client over the real routes; `who` is the person at the API. */
function matterApi() {
  const person: { who: Actor } = { who: actorOf('undertaking') };
  const api = new Hono<{ Variables: { actor: Actor } }>().basePath('/api');
  api.use(async (c, next) => {
    c.set('actor', person.who);
    await next();
  });
  api.route(
    '/documents',
    documentRoutes(memoryWorkspaceStore(), {
      today: () => civilDate('2026-11-23'),
      now: () => '2026-11-23T09:00:00+08:00',
    }),
  );
  const send = async (request: Request) => api.fetch(request);
  return { person, send, documents: httpWorkspace(new URL('http://localhost/'), send) };
}

describe('documents over the API', () => {
  it('saves, lists, and stamps who and when', async () => {
    const { documents } = matterApi();
    const saved = await documents.save('figure-reports', 'r1', 0, report);
    expect(saved).toMatchObject({
      ok: true,
      value: { version: 1, savedOn: '2026-11-23', by: { role: 'undertaking' } },
    });
    expect(await documents.list('figure-reports')).toMatchObject({ ok: true, value: [{ id: 'r1', body: report }] });
  });
  it('gives the stored one back on a stale save', async () => {
    const { documents, person } = matterApi();
    person.who = actorOf('office');
    await documents.save('figure-reports', 'r1', 0, report);
    expect(await documents.save('figure-reports', 'r1', 0, report)).toMatchObject({
      ok: false,
      error: { kind: 'conflict', stored: { version: 1, body: report } },
    });
  });
  it('lets only those write whom the collection names', async () => {
    const { documents } = matterApi();
    await documents.save('figure-reports', 'r1', 0, report);
    const answered = { ...report, state: 'rejected' as const };
    expect(await documents.save('figure-reports', 'r1', 1, answered)).toEqual({
      ok: false,
      error: { kind: 'not-allowed' },
    });
    expect(await documents.remove('figure-reports', 'r1', 1)).toEqual({ ok: false, error: { kind: 'not-allowed' } });
  });
  it('writes the trail of a light rule itself, and lets only office and supervision change it', async () => {
    const { documents, person } = matterApi();
    const rule: AlertRuleBody['rule'] = {
      subject: { kind: 'figure', figure: 'opposition' },
      bad: 'high',
      levels: { watch: 30, warning: null, alarm: 50 },
      persists: 1,
      worsens: null,
      owner: '市政府办公厅',
      on: true,
    };
    expect(await documents.save('light-rules', 'opposition', 0, { rule, changes: [] })).toEqual({
      ok: false,
      error: { kind: 'not-allowed' },
    });
    person.who = actorOf('office');
    const forged = { by: '别人', role: 'chief', unit: '', on: '2020-01-01', before: null };
    await documents.save('light-rules', 'opposition', 0, { rule, changes: [forged] });
    person.who = actorOf('supervisor');
    const graver = { ...rule, levels: { ...rule.levels, alarm: 40 } };
    const saved = await documents.save('light-rules', 'opposition', 1, { rule: graver, changes: [] });
    expect(saved.ok && saved.value.body.changes).toEqual([
      { by: '示例人员', role: 'office', unit: '市发展改革委', on: '2026-11-23', before: null },
      { by: '示例人员', role: 'supervisor', unit: '市发展改革委', on: '2026-11-23', before: rule },
    ]);
    const turned = { ...rule, bad: 'low' as const };
    expect(await documents.save('light-rules', 'opposition', 2, { rule: turned, changes: [] })).toMatchObject({
      ok: false,
      error: { kind: 'server' },
    });
    expect(await documents.remove('light-rules', 'opposition', 2)).toEqual({
      ok: false,
      error: { kind: 'not-allowed' },
    });
  });
  it('keeps own views private; the office publishes one for a role', async () => {
    const { documents, person } = matterApi();
    const view: SavedView = {
      screen: 'cockpit',
      name: '供热',
      audience: null,
      isDefault: false,
      state: { c: 'policy' },
    };
    const mine = actorOf('undertaking');
    await documents.save('views', 'v1', 0, view);
    expect(await documents.save('views', 'v2', 0, { ...view, audience: 'deputy' })).toMatchObject({ ok: false });
    person.who = actorOf('office');
    expect(await documents.list('views')).toEqual({ ok: true, value: [] });
    await documents.save('views', 'v2', 0, { ...view, audience: 'deputy' });
    expect(await documents.remove('views', 'v1', 1)).toMatchObject({ ok: false });
    person.who = actorOf('deputy');
    expect(await documents.list('views')).toMatchObject({ ok: true, value: [{ id: 'v2' }] });
    expect(await documents.save('views', 'v2', 1, { ...view, audience: 'deputy' })).toMatchObject({ ok: false });
    person.who = mine;
    expect(await documents.list('views')).toMatchObject({ ok: true, value: [{ id: 'v1' }] });
    expect(await documents.remove('views', 'v1', 1)).toEqual({ ok: true, value: true });
  });
  it('refuses a body of another shape and a collection nobody knows', async () => {
    const { send } = matterApi();
    const put = (path: string, body: unknown) =>
      send(new Request(`http://localhost/api/documents/${path}`, { method: 'PUT', body: JSON.stringify(body) }));
    expect((await put('figure-reports/r1', { expectedVersion: 0, body: { text: 'x' } })).status).toBe(400);
    expect(
      (await put('figure-reports/r1', { expectedVersion: 0, body: { ...report, text: 'y'.repeat(30_000) } })).status,
    ).toBe(413);
    expect((await put('secrets/r1', { expectedVersion: 0, body: {} })).status).toBe(404);
    expect((await put('__proto__/r1', { expectedVersion: 0, body: {} })).status).toBe(404);
    expect((await put('figure-reports/..%2Fx', { expectedVersion: 0, body: report })).status).toBe(400);
  });
});

describe('snapshots', () => {
  const table = { rows: 2, columns: [columnFrom({ name: 'value', kind: 'number', unit: '件' }, [3, null])] };
  const digest = digestOfTable(table);
  const from = {
    dataset: 'd',
    title: { zh: '数据', en: 'Data' },
    owner: { name: '市统计局' },
    share: 'unconditional' as const,
    open: true,
    period: { from: '2026-01', to: '2026-02' },
    cycle: 'month' as const,
    sourceAt: null,
    publishedAt: null,
    sample: true,
    backend: 'city',
    askedAt: '2026-11-23T01:00:00Z',
    cachedAt: null,
    request: '{"dataset":"d"}',
    digest,
    steps: [],
  };
  const answer = { table, complete: { whole: true }, fresh: 'current' as const, notes: [], from };
  const snapshot = snapshotOf(
    answer,
    { fields: [{ name: 'value', kind: 'number', label: { zh: '金额', en: 'Amount' } }] },
    false,
  );
  const seal = sealOfSnapshot(snapshot);
  const sealed = { ...snapshot, seal };

  it('are kept under the seal of all their words, once', async () => {
    const { documents } = matterApi();
    expect(await documents.save('snapshots', seal, 0, sealed)).toMatchObject({ ok: true });
    const read = await documents.read('snapshots', seal);
    if (!read.ok) throw new Error('must be there');
    expect(tableOfSnapshot(read.value.body)).toEqual(table);
    expect(await documents.save('snapshots', seal, 1, sealed)).toEqual({ ok: false, error: { kind: 'not-allowed' } });
    expect(await documents.read('snapshots', 'b'.repeat(64))).toEqual({ ok: false, error: { kind: 'not-found' } });
  });
  it('of the first format stand under the digest of their cells', async () => {
    const { documents } = matterApi();
    expect(await documents.save('snapshots', digest, 0, { ...snapshot, format: 1 })).toMatchObject({ ok: true });
  });
  it('are refused under a seal that is not theirs, whatever was rewritten', async () => {
    const { documents } = matterApi();
    const forged = [
      { ...sealed, columns: snapshot.columns.map((column) => ({ ...column, cells: [4, null] })) },
      { ...sealed, columns: snapshot.columns.map((column) => ({ ...column, unit: '万件' })) },
      { ...sealed, labels: { value: { zh: '罚款', en: 'Fines' } } },
      { ...sealed, codes: { value: { '1': { zh: '甲', en: 'A' } } } },
      { ...sealed, from: { ...sealed.from, shareTerms: '任意使用' } },
      { ...sealed, from: { ...sealed.from, title: { zh: '别的', en: 'Other' } } },
    ];
    for (const each of forged)
      expect(await documents.save('snapshots', seal, 0, each)).toEqual({
        ok: false,
        error: { kind: 'server', status: 400 },
      });
  });
});

describe('boards', () => {
  const board: Board = {
    format: 1,
    title: '城市运行',
    scope: { kind: 'city' },
    panels: [
      { kind: 'text', id: 'a', text: '示例', layout: { x: 0, y: 0, w: 6, h: 2 } },
      {
        kind: 'figure',
        id: 'b',
        backend: 'city',
        ask: { dataset: 'd' },
        picture: { kind: 'table', values: [] },
        layout: { x: 6, y: 0, w: 6, h: 8 },
      },
    ],
    filters: [],
    cascade: false,
    phone: ['b'],
  };
  it('of the city are edited by the office and the leaders, copied by others', async () => {
    const { documents, person } = matterApi();
    person.who = actorOf('office', '市政府办公厅');
    await documents.save('boards', 'city-1', 0, board);
    person.who = actorOf('undertaking');
    expect(await documents.save('boards', 'city-1', 1, { ...board, title: '改' })).toMatchObject({
      error: { kind: 'not-allowed' },
    });
    expect(await documents.save('boards', 'mine', 0, board)).toMatchObject({ ok: true });
    person.who = actorOf('citizen');
    expect(await documents.save('boards', 'theirs', 0, board)).toMatchObject({ error: { kind: 'not-allowed' } });
  });
  it('of a matter are edited by all staff, and moved to another by who made them, the office and the leaders', async () => {
    const { documents, person } = matterApi();
    const ofMatter: Board = { ...board, scope: { kind: 'matter', matterId: 'heating' } };
    person.who = actorOf('undertaking', '市发展改革委');
    await documents.save('boards', 'm', 0, ofMatter);
    person.who = { ...actorOf('undertaking', '市住房城乡建设局'), id: 'undertaking-2' };
    expect(await documents.save('boards', 'm', 1, { ...ofMatter, title: '改' })).toMatchObject({ ok: true });
    expect(await documents.save('boards', 'm', 2, board)).toMatchObject({ error: { kind: 'not-allowed' } });
    person.who = actorOf('undertaking', '市发展改革委');
    expect(await documents.save('boards', 'm', 2, board)).toMatchObject({ ok: true });
    person.who = actorOf('office', '市政府办公厅');
    expect(await documents.save('boards', 'm', 3, ofMatter)).toMatchObject({ ok: true });
  });
  it.each([
    ['51 panels', { panels: Array.from({ length: 51 }, (_, n) => ({ ...board.panels[0], id: `p${n}` })) }],
    ['two panels of one id', { panels: [board.panels[0], board.panels[0]] }],
    ['a panel beyond the grid', { panels: [{ ...board.panels[0], layout: { x: 8, y: 0, w: 6, h: 2 } }] }],
    ['an unknown format', { format: 2 }],
    ['a free text clause', { panels: [{ ...board.panels[1], ask: { dataset: 'd', sql: 'select 1' } }] }],
  ])('are refused with %s', (_, change) => {
    expect(boardSchema.safeParse({ ...board, ...change }).success).toBe(false);
  });
});
