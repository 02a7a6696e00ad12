import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openSqlite } from './database/open-sqlite';
import { type OpenedOffice as Office, officeOver } from './office.fixtures';
import type { FirstAccount } from './people/first-account';

const BEGIN = Date.parse('2026-11-23T02:00:00Z');
let begun = '';
let firstAccounts: readonly FirstAccount[] = [];
let folder = '';
let now = BEGIN;
/** The sample city is loaded once; every test works on a copy. */
beforeAll(async () => {
  begun = mkdtempSync(join(tmpdir(), 'hengce-begun-'));
  folder = begun;
  const office = await opened({ sample: true });
  firstAccounts = office.firstAccounts;
  await office.close();
}, 60_000);
afterAll(() => rmSync(begun, { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hengce-office-'));
  cpSync(begun, folder, { recursive: true });
  now = BEGIN;
});
afterEach(() => rmSync(folder, { recursive: true }));

async function opened({ sample = false, secure = false } = {}) {
  const database = openSqlite(folder);
  if (!database.ok) throw new Error(database.error);
  return officeOver(database.value, { now: () => now, sample, secure });
}

/** A browser: it keeps the cookie and says where its requests are made. */
function browser(office: Office) {
  let cookie = '';
  const send = async (
    path: string,
    body?: object,
    headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
  ) => {
    const answer = await office.fetch(
      new Request(`http://localhost/api/${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { ...headers, cookie, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    const [set] = answer.headers.getSetCookie();
    if (set) cookie = set.split(';', 1)[0] ?? '';
    return answer;
  };
  return { send, cookie: () => cookie };
}
async function signedIn(office: Office, login: string, next = `a sentence of ${login.length} words of mine`) {
  const { send, cookie } = browser(office);
  const password = firstAccounts.find((one) => one.login === login)?.password ?? '';
  await send('account/sign-in', { login, password });
  await send('account/password', { before: password, next });
  return { send, cookie };
}
const proposal = {
  commandId: 'c-1',
  expectedVersion: 0,
  request: {
    type: 'proposeMatter',
    on: '2026-11-23',
    origin: 'own',
    payload: {},
  },
};

it('answers nothing to who is not signed in', async () => {
  const { send } = browser(await opened());
  for (const path of ['session', 'matters', 'work', 'directory', 'matters/river-shore/record', 'documents/boards'])
    expect([path, (await send(path)).status]).toEqual([path, 401]);
  expect(await (await send('account')).json()).toEqual({ kind: 'signed-out', provider: null });
});

it('lets nobody work with a password he was given', async () => {
  const office = await opened();
  const { send, cookie } = browser(office);
  const { login = '', password = '' } = firstAccounts.find((one) => one.login === 'deputy') ?? {};
  expect(await (await send('account/sign-in', { login, password })).json()).toEqual({ kind: 'password-due' });
  expect((await send('matters')).status).toBe(403);
  expect(await (await send('account/password', { before: password, next: 'short' })).json()).toEqual({
    kind: 'too-short',
  });
  expect((await send('account/password', { before: password, next: 'rivers run under ice' })).status).toBe(200);
  const asked = new Request('http://localhost/api/data', { headers: { cookie: cookie() } });
  expect(await office.personOf(asked)).toBe('sample-deputy-哈尔滨市人民政府');
  expect(await office.personOf(new Request('http://localhost/api/data'))).toBeNull();
  const matters = await (await send('matters')).json();
  expect(matters).toHaveLength(18);
  expect(await (await send('session')).json()).toMatchObject({
    actor: { role: 'deputy', name: '陆文涛' },
    today: '2026-11-23',
  });
});

it('keeps sessions, people and records over a restart, and passwords as hashes', async () => {
  const first = await opened();
  const { cookie } = await signedIn(first, 'office');
  await first.close();
  const again = await opened();
  expect(again.firstAccounts).toEqual([]);
  const answer = await again.fetch(new Request('http://localhost/api/session', { headers: { cookie: cookie() } }));
  expect(answer.status).toBe(200);
  const { send } = browser(again);
  const password = 'a sentence of 6 words of mine';
  expect(await (await send('account/sign-in', { login: 'office', password })).json()).toEqual({ kind: 'signed-in' });
  await again.close();
});

it('ends a session after an hour of nothing, after twelve hours of work, and when the password changes', async () => {
  const office = await opened();
  const one = await signedIn(office, 'office');
  now += 59 * 60_000;
  expect((await one.send('session')).status).toBe(200);
  now += 61 * 60_000;
  expect((await one.send('session')).status).toBe(401);

  const next = 'another long sentence';
  const two = browser(office);
  await two.send('account/sign-in', { login: 'office', password: 'a sentence of 6 words of mine' });
  const three = browser(office);
  await three.send('account/sign-in', { login: 'OFFICE', password: 'a sentence of 6 words of mine' });
  expect((await three.send('session')).status).toBe(200);
  await two.send('account/password', { before: 'a sentence of 6 words of mine', next });
  expect((await three.send('session')).status).toBe(401);
  for (let hours = 0; hours < 24; hours += 1) {
    now += 30 * 60_000;
    await two.send('session');
  }
  now += 60_000;
  expect((await two.send('session')).status).toBe(401);
});

it('takes nothing from the page of another', async () => {
  const office = await opened();
  const { send } = await signedIn(office, 'office');
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example', host: 'localhost' },
    { origin: 'null', host: 'localhost' },
    {},
  ])
    expect((await send('matters/own-1/acts', proposal, headers as Record<string, string>)).status).toBe(403);
  expect(
    (await send('matters/own-1/acts', proposal, { origin: 'http://localhost', host: 'localhost' })).status,
  ).not.toBe(403);
});

it('makes guessing slow, for a login and for an address', async () => {
  const office = await opened();
  const { send } = browser(office);
  const guess = (login: string) => send('account/sign-in', { login, password: 'guess' });
  for (let at = 0; at < 5; at += 1) expect((await guess('deputy')).status).toBe(401);
  const slowed = await guess('deputy');
  expect(slowed.status).toBe(429);
  expect(await slowed.json()).toEqual({ kind: 'wait', seconds: 1 });
  expect((await guess('nobody')).status).toBe(429);
  now += 1_000;
  expect((await guess('deputy')).status).toBe(401);
});

it('gives the cookie of HTTPS the prefix that holds it to this host', async () => {
  const office = await opened({ secure: true });
  const [{ login, password } = { login: '', password: '' }] = firstAccounts;
  const answer = await office.fetch(
    new Request('https://hengce.city/api/account/sign-in', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ login, password }),
    }),
  );
  expect(answer.headers.get('set-cookie')).toMatch(
    /^__Host-hengce-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
});

it('does not start over a record that was changed behind its back', async () => {
  const db = new Database(join(folder, 'hengce.sqlite'));
  db.exec("DELETE FROM settings WHERE name = 'verified'");
  db.exec('DROP TRIGGER events_are_not_changed');
  db.exec("UPDATE events SET body = body || ' ' WHERE seq = 1 AND matter = 'river-shore'");
  db.close();
  await expect(opened()).rejects.toThrow(/river-shore was changed outside of this server, from entry 1 on/);
});
