import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { matterProjections } from '@/api/matter-projections';
import { civilDate } from '@/core/kernel';
import { loadSample } from '../../mocks/load-sample';
import { rebuild } from './errands';
import { openSqlite } from './open-sqlite';
import { sqlMatterStore } from './sql-matter-store';
import { sqlOpinionStore } from './sql-opinion-store';
import { sqlSummaries } from './sql-summaries';
import { sqlWorkspaceStore } from './sql-workspace-store';

it('what is kept beside the records is what they say when it is reckoned anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hengce-rebuild-'));
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  const { db, close } = opened.value;
  const matters = sqlMatterStore(db);
  await loadSample(matters, sqlWorkspaceStore(db));
  const clock = { today: () => civilDate('2026-11-23'), now: () => '2026-11-23T09:00:00+08:00' };
  const told = () =>
    matterProjections({
      matters,
      opinions: sqlOpinionStore(db),
      clock,
      calendar: chineseWorkingCalendar,
      meetings: [],
      summaries: sqlSummaries(db, 'one build'),
    }).summaries();
  const first = await told();
  await expect.poll(async () => (await db.selectFrom('summaries').select('matter').execute()).length).toBe(18);
  const kept = await told();
  expect(await rebuild(db)).toMatchObject({ ok: true });
  expect(await db.selectFrom('summaries').select('matter').execute()).toEqual([]);
  expect(kept).toEqual(first);
  expect(await told()).toEqual(first);
  await close();
  rmSync(folder, { recursive: true });
}, 60_000);
