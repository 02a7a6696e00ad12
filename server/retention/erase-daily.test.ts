import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { columnFrom } from '@/analysis/tables';
import { keptCopiesOf } from '@/api/retention';
import { civilDate } from '@/core/kernel';
import { digestOfTable, sealOfSnapshot } from '@/data';
import { sampleDraft } from '@/ports/connected-sources/source-draft.fixtures';
import type { Provenance, SourceTerms } from '@/ports/data-source';
import { snapshotOf } from '@/ports/workspace';
import { actorOf } from '@/testing/given';
import { openSqlite } from '../database/open-sqlite';
import { sqlErasureLog } from '../database/sql-erasure-log';
import { sqlSourceStore } from '../database/sql-source-store';
import { sqlWorkspaceStore } from '../database/sql-workspace-store';
import type { OpenDatabase } from '../database/tables';
import { openAuditLog } from '../people/audit-log';
import { eraseDaily } from './erase-daily';

let folder: string;
let database: OpenDatabase;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hengce-erase-'));
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  database = opened.value;
});
afterEach(async () => {
  vi.useRealTimers();
  await database.close();
  rmSync(folder, { recursive: true });
});

const table = { rows: 1, columns: [columnFrom({ name: 'n', kind: 'number' }, [7])] };
const from = (backend: string, terms?: SourceTerms): Provenance => ({
  dataset: 'orders',
  title: { zh: '工单', en: 'Orders' },
  owner: { name: '市营商环境局' },
  share: 'conditional',
  open: null,
  period: { from: '2026-01', to: '2026-09' },
  cycle: 'day',
  sourceAt: null,
  publishedAt: null,
  sample: false,
  ...(terms && { terms }),
  backend,
  askedAt: '2026-08-01T02:00:00.000Z',
  cachedAt: null,
  request: '{"dataset":"orders"}',
  digest: digestOfTable(table),
  steps: [],
});
const terms: SourceTerms = {
  level: 'general',
  category: '民生',
  personal: 'none',
  leaves: 'columns',
  keepDays: 10,
  reviewOn: '2027-01-01',
};

/** A city whose clock stands on a day, with copies of three sources: of ninety days, without end, and one nobody knows any more. */
async function city(day: string) {
  const { db } = database;
  const documents = sqlWorkspaceStore(db);
  const erasures = sqlErasureLog(db);
  const sources = sqlSourceStore(db);
  const audit = openAuditLog(db, () => 0);
  const clock = { today: () => civilDate(now), now: () => `${now}T00:00:00Z` };
  let now = day;
  for (const [id, keepDays] of [
    ['ninety', 90],
    ['endless', null],
  ] as const)
    await sources.write({
      id,
      version: 1,
      state: 'on',
      draft: sampleDraft({ keepDays }),
      savedAt: '2026-08-01T00:00:00Z',
      savedBy: '系统管理员',
    });
  const keep = async (backend: string, savedOn: string, under?: SourceTerms) => {
    const answer = {
      table,
      complete: { whole: true },
      fresh: 'current',
      notes: [],
      from: from(backend, under),
    } as const;
    const snapshot = snapshotOf(answer, { fields: [] }, false);
    const id = sealOfSnapshot(snapshot);
    const by = actorOf('office');
    await documents.write('snapshots', { id, version: 1, body: { ...snapshot, seal: id }, by, createdBy: by, savedOn });
    return id;
  };
  const ids = {
    ninety: await keep('ninety', '2026-08-01'),
    endless: await keep('endless', '2000-01-01', terms),
    unknown: await keep('gone-long-ago', '2026-10-21', terms),
  };
  const run = () =>
    eraseDaily({
      documents,
      erasures,
      sources,
      audit,
      clock,
      report: (error) => {
        throw error;
      },
    });
  const there = async () => (await documents.list('snapshots')).map(({ id }) => id);
  return { ids, run, there, erasures, audit, setDay: (next: string) => (now = next), documents, sources };
}

it('keeps a copy through its last day', async () => {
  const { ids, run, there, erasures, audit } = await city('2026-10-30');
  (await run())();
  expect(await there()).toEqual([ids.ninety, ids.endless, ids.unknown]); // 2026-08-01 and 90 days
  expect(await erasures.list()).toEqual([]);
  expect(await audit.read(null, 10)).toEqual([]);
});

it('erases what is due at the start and on each later day of the clock, once, and writes it down', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { ids, run, there, erasures, audit, setDay } = await city('2026-10-31');
  const stop = await run();
  expect(await there()).toEqual([ids.endless, ids.unknown]);
  expect(await erasures.of(ids.ninety)).toEqual({
    id: ids.ninety,
    on: '2026-10-31',
    rule: { kind: 'kept-days', source: sampleDraft().name, days: 90 },
    digest: digestOfTable(table),
    title: { zh: '工单', en: 'Orders' },
    backend: 'ninety',
    dataset: 'orders',
    keptOn: '2026-08-01',
  });
  setDay('2026-11-01');
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  await vi.waitFor(async () => expect(await there()).toEqual([ids.endless])); // by the rule it was kept by
  expect((await erasures.list()).map(({ id }) => id)).toEqual([ids.unknown, ids.ninety]);
  expect((await audit.read(null, 10)).map(({ act, about }) => `${act} ${about}`)).toEqual([
    'erase-copies 1: gone-long-ago/orders',
    'erase-copies 1: ninety/orders',
  ]);
  stop();
  await expect(database.db.deleteFrom('erasures').execute()).rejects.toThrow('erasures are never removed');
  await expect(database.db.updateTable('erasures').set({ on_day: '' }).execute()).rejects.toThrow('never changed');
});

it('erases the description of a file after the days it was brought for, and tells how long each is kept', async () => {
  const { run, documents, erasures, sources } = await city('2026-11-02');
  const bring = async (id: string, keepDays?: number | null) => {
    const { backend: _, askedAt, cachedAt, request, digest, steps, ...about } = from('files');
    const card = { about: { ...about, dataset: id }, fields: [{ name: 'n', kind: 'number', label: about.title }] };
    const body = {
      fileName: `${id}.csv`,
      bytes: 9,
      rows: 1,
      digest,
      card,
      ...(keepDays !== undefined && { keepDays }),
    };
    const by = actorOf('office');
    const document = { id, version: 1, body, by, createdBy: by, savedOn: '2026-10-01' };
    expect(await documents.write('data-files', document)).toMatchObject({ ok: true });
  };
  await bring('month', 31);
  await bring('longer', 33);
  await bring('open', null);
  await bring('earlier');
  const { kept } = await keptCopiesOf(documents, erasures, await sources.list());
  expect(
    kept
      .filter(({ isFile }) => isFile)
      .map(({ dataset, until }) => `${until} ${dataset}`)
      .sort(),
  ).toEqual(['2026-11-01 month', '2026-11-03 longer', 'null earlier', 'null open']);
  (await run())();
  expect((await documents.list('data-files')).map(({ id }) => id).sort()).toEqual(['earlier', 'longer', 'open']);
  expect((await erasures.list()).find(({ rule }) => rule.kind === 'kept-file')).toMatchObject({
    id: 'month',
    on: '2026-11-02',
    rule: { kind: 'kept-file', by: actorOf('office').name, days: 31 },
    backend: 'files',
    digest: digestOfTable(table),
    keptOn: '2026-10-01',
  });
});

it('lists what is kept, the first to go first', async () => {
  const { ids, documents, erasures, sources } = await city('2026-10-25');
  const { kept, erased } = await keptCopiesOf(documents, erasures, await sources.list());
  expect(kept.map(({ id, until }) => [id, until])).toEqual([
    [ids.ninety, '2026-10-30'],
    [ids.unknown, '2026-10-31'],
    [ids.endless, null],
  ]);
  expect(erased).toEqual([]);
});
