import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqlite } from './database/open-sqlite';
import type { OpenDatabase } from './database/tables';
import { type OpenedOffice, offeredFactor, officeOver } from './office.fixtures';
import { admitted, type Principal, principals } from './people/authorisation';
import { openPeople } from './people/people';
import { openSessions } from './people/sessions';

/** Every route by every principal, asked for real. A route that is in no row of the table, or a row without its route, fails. */
const folder = mkdtempSync(join(tmpdir(), 'hengce-doors-'));
const now = () => Date.parse('2026-11-23T02:00:00Z');
let database: OpenDatabase;
let office: OpenedOffice;

beforeAll(async () => {
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  database = opened.value;
  const { db } = database;
  office = await officeOver(database, { now, signIn: { ...offeredFactor, secondFactor: 'everybody' } });
  const people = openPeople(db);
  const login = (one: Principal) => `${one}-tried`;
  const admin = (one: Principal) => (one === 'system' || one === 'security' || one === 'audit' ? { admin: one } : {});
  await people.add(
    principals.map((one) => ({ id: one, login: login(one), name: one, password: 'to begin with', ...admin(one) })),
  );
  await db.updateTable('people').set({ must_change: 0 }).where('id', '!=', 'password-due').execute();
  await db
    .insertInto('second_factors')
    .values(
      principals
        .filter((one) => one !== 'factor-due')
        .map((person) => ({ person, secret: '', confirmed: 1, last_step: 0 })),
    )
    .execute();
  await db
    .insertInto('units')
    .values({ id: 'u', name: '市司法局', short: '司法局', parent: null, closed: 0 })
    .execute();
  const post = { role: 'legality-reviewer', unit: 'u', since: '2026-01-01', until: null, stands_for: null };
  await db
    .insertInto('posts')
    .values([
      { id: 'one', person: 'person', ...post },
      { id: 'over', person: 'no-post', ...post, until: '2026-11-22' },
      { id: 'not yet', person: 'no-post', ...post, since: '2026-11-24' },
    ])
    .execute();
  await db
    .insertInto('settings')
    .values([
      { name: 'city', value: '示例市' },
      { name: 'profile', value: 'd713' },
    ])
    .execute();
}, 60_000);
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true });
});

/** A session that is fresh each time: signing out ends it. */
async function asked(principal: Principal, route: string) {
  const token =
    principal === 'nobody'
      ? null
      : await openSessions(database.db, now).begin(principal, { isCodeDue: principal === 'code-due' });
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replace(':collection', 'views').replaceAll(/:[a-z]+/g, 'none');
  return office.fetch(
    new Request(`http://localhost${path}`, {
      method,
      headers: { 'sec-fetch-site': 'same-origin', ...(token && { cookie: `hengce-session=${token}` }) },
      ...(method !== 'GET' && { body: '{}' }),
    }),
  );
}

it('has one row in the table for each route, and no other', () => {
  const there = office.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(there)].sort()).toEqual(Object.keys(admitted).sort());
});

it.each(principals)('opens to %s the routes of his row alone', async (principal) => {
  const refusal = {
    nobody: 401,
    'code-due': 403,
    'password-due': 403,
    'factor-due': 403,
    'no-post': 403,
    person: 403,
    system: 403,
    security: 403,
    audit: 403,
  };
  for (const [route, who] of Object.entries(admitted)) {
    const answer = await asked(principal, route);
    const isJson = answer.headers.get('content-type')?.startsWith('application/json');
    const kind = isJson ? ((await answer.json()) as { kind?: string }).kind : undefined;
    if (!isJson) await answer.body?.cancel();
    const refused =
      answer.status === refusal[principal] && ['not-signed-in', 'not-allowed', principal].includes(`${kind}`);
    expect([route, refused, answer.status < 500]).toEqual([route, !who.includes(principal), true]);
  }
});

it('notes in the log each administrator and each person who was refused', async () => {
  await asked('person', 'GET /api/administration/audit');
  const log = (await (await asked('audit', 'GET /api/administration/audit')).json()) as readonly object[];
  expect(log[0]).toMatchObject({
    person: 'person',
    act: 'ask',
    about: 'GET /api/administration/audit',
    outcome: 'not-allowed',
    address: '10.0.0.1',
  });
});
