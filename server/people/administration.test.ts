import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { CityChange } from '@/ports/administration';
import { openSqlite } from '../database/open-sqlite';
import type { OpenDatabase } from '../database/tables';
import { openAdministration } from './administration';
import { openSecondFactors } from './factor/second-factors';
import { openPeople } from './people';
import { openSessions } from './sessions';

const TODAY = civilDate('2026-11-23');
let folder: string;
let database: OpenDatabase;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hengce-people-'));
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  database = opened.value;
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

/** A city with a bureau and two people, one of whom holds a post in it. */
async function city() {
  const { db } = database;
  const people = openPeople(db);
  const sessions = openSessions(db, () => 0);
  const factors = openSecondFactors({ db, key: Buffer.alloc(32), now: () => 0 });
  const administration = openAdministration({ db, people, sessions, factors, today: () => TODAY });
  const change = (given: CityChange) => administration.change(given);
  const state = () => administration.state('security');
  await change({ kind: 'add-unit', name: '示例市司法局', short: '司法局', parent: null });
  await change({ kind: 'add-person', name: '王芳', login: 'WangFang' });
  await change({ kind: 'add-person', name: '李强', login: 'liqiang' });
  const { units, people: all } = await state();
  const [unit = ''] = units.map(({ id }) => id);
  const [wang = '', li = ''] = all.map(({ id }) => id);
  const post = { kind: 'grant-post', role: 'legality-reviewer', unit, since: '2026-01-01', until: null } as const;
  expect(await change({ ...post, person: wang })).toEqual({ ok: true, value: { password: null } });
  const [held = ''] = (await people.postsOf(wang, TODAY)).map(({ id }) => id);
  const worksAs = async (person: string, day: string) =>
    (await people.postsOf(person, day)).map(({ role, inPlaceOf }) => [role, inPlaceOf]);
  return { people, sessions, change, state, unit, wang, li, post, held, worksAs };
}
const notNow = { ok: false, error: { kind: 'not-now' } };
const taken = { ok: false, error: { kind: 'taken' } };

it('tells a first password once, and no password ever again', async () => {
  const { change, state, people } = await city();
  const added = await change({ kind: 'add-person', name: '赵敏', login: 'zhaomin' });
  const password = added.ok ? added.value.password : null;
  expect(password).toMatch(/^[a-z2-9_]{16}$/);
  expect(JSON.stringify(await state())).not.toMatch(/scrypt|password"/);
  expect((await people.byLogin('ZHAOMIN'))?.mustChange).toBe(true);
});

it('takes a name once, whatever its capitals', async () => {
  const { change } = await city();
  expect(await change({ kind: 'add-person', name: '另一人', login: 'wangfang' })).toEqual(taken);
  expect(await change({ kind: 'add-unit', name: '示例市司法局', short: '另', parent: null })).toEqual(taken);
});

it('lets a substitute work in the place of another on his days alone, under his own name', async () => {
  const { change, held, li, wang, worksAs } = await city();
  const named = { kind: 'name-substitute', post: held, person: li, since: '2026-11-24', until: '2026-11-25' } as const;
  expect((await change(named)).ok).toBe(true);
  for (const day of ['2026-11-23', '2026-11-26']) expect(await worksAs(li, day)).toEqual([]);
  for (const day of ['2026-11-24', '2026-11-25'])
    expect(await worksAs(li, day)).toEqual([['legality-reviewer', '王芳']]);
  expect(await change({ ...named, person: wang })).toEqual(notNow);
  expect(await change({ ...named, until: '2026-11-01' })).toEqual(notNow);
  await change({ kind: 'end-post', post: held, until: '2026-11-24' });
  expect(await worksAs(li, '2026-11-25')).toEqual([]); // nobody stands in for a post that ended
});

it('hands all posts over, and who handed over is out', async () => {
  const { change, sessions, wang, li, worksAs } = await city();
  const token = await sessions.begin(wang);
  expect((await change({ kind: 'hand-over', from: wang, to: li })).ok).toBe(true);
  expect(await worksAs(wang, '2026-11-22')).toEqual([['legality-reviewer', null]]);
  expect(await worksAs(wang, TODAY)).toEqual([]);
  expect(await worksAs(li, TODAY)).toEqual([['legality-reviewer', null]]);
  expect(await sessions.of(token)).toBeNull();
  expect(await change({ kind: 'hand-over', from: wang, to: wang })).toEqual(notNow);
});

it('ends the sessions of who was disabled or got another password, and gives the disabled no post', async () => {
  const { change, sessions, people, wang, post } = await city();
  const token = await sessions.begin(wang);
  await change({ kind: 'set-disabled', person: wang, disabled: true });
  expect(await sessions.of(token)).toBeNull();
  expect(await change({ ...post, person: wang })).toEqual(notNow);
  await change({ kind: 'set-disabled', person: wang, disabled: false });
  const again = await sessions.begin(wang);
  await change({ kind: 'reset-password', person: wang });
  expect(await sessions.of(again)).toBeNull();
  expect((await people.byId(wang))?.mustChange).toBe(true);
});

it('keeps administrators away from posts, and the security administrator from locking himself out', async () => {
  const { change, people, post } = await city();
  const [admin = ''] = await people.add([{ login: 'security', name: '安全', password: 'x', admin: 'security' }]);
  expect(await change({ ...post, person: admin })).toEqual(notNow);
  expect(await change({ kind: 'set-disabled', person: admin, disabled: true })).toEqual(notNow);
});

it('keeps units a tree, grants nothing in a closed one, and the city as it was chosen', async () => {
  const { change, unit, post, wang, state } = await city();
  await change({ kind: 'add-unit', name: '处室', short: '处', parent: unit });
  const below = (await state()).units[1]?.id ?? '';
  const placed = { kind: 'place-unit', short: '司法局', closed: false } as const;
  for (const parent of [unit, below, 'nowhere']) expect(await change({ ...placed, unit, parent })).toEqual(notNow);
  await change({ ...placed, unit: below, parent: null, closed: true });
  expect(await change({ ...post, unit: below, person: wang })).toEqual(notNow);
  expect((await change({ kind: 'set-city', city: '示例市', profileId: 'd713' })).ok).toBe(true);
  expect(await change({ kind: 'set-city', city: '别市', profileId: 'sh2020' })).toEqual(notNow);
});
