import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adminRoles } from '@/ports/administration';
import { openSqlite } from '../database/open-sqlite';
import { type OpenedOffice, offeredFactor, officeOver } from '../office.fixtures';
import { hashPassword } from './password';
import type { SignInRules } from './sign-in-rules';

export const PASSWORD = 'rivers run under ice';
const hash = hashPassword(PASSWORD);

/** A small office: an officer of the general office, and the three administrators; all with one password, changed already. */
export async function officeOfPeople(
  rules: Partial<SignInRules> = {},
  parts: Partial<Parameters<typeof officeOver>[1]> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'hengce-people-'));
  const opened = openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  const { db } = opened.value;
  const clock = { ms: Date.parse('2026-11-23T02:00:00Z') };
  const persons = [
    ['system', 'system', '系统管理员'],
    ['security', 'security', '安全管理员'],
    ['audit', 'audit', '审计管理员'],
    ['wang', 'wangfang', '王芳'],
    ['li', 'liqiang', '李强'],
  ] as const;
  const password = await hash;
  await db
    .insertInto('people')
    .values(
      persons.map(([id, login, name]) => ({
        id,
        login,
        name,
        password,
        admin: adminRoles.find((one) => one === id) ?? null,
        must_change: 0,
        disabled: 0,
      })),
    )
    .execute();
  await db
    .insertInto('units')
    .values({ id: 'u', name: '示例市人民政府办公厅', short: '办公厅', parent: null, closed: 0 })
    .execute();
  const post = { role: 'office', unit: 'u', since: '2026-01-01', until: null, stands_for: null };
  await db
    .insertInto('posts')
    .values({ id: 'post', person: 'wang', ...post })
    .execute();
  for (const [name, value] of [
    ['city', '示例市'],
    ['profile', 'd713'],
  ] as const)
    await db.insertInto('settings').values({ name, value }).execute();
  const office = await officeOver(opened.value, {
    now: () => clock.ms,
    signIn: { ...offeredFactor, ...rules },
    ...parts,
  });

  return {
    db,
    clock,
    office,
    browser: () => browserOf(office),
    async signedIn(login: string) {
      const { ask } = browserOf(office);
      await ask('account/sign-in', { login, password: PASSWORD });
      return ask;
    },
    log: async () =>
      (await db.selectFrom('audit').select(['person', 'act', 'about', 'outcome']).orderBy('position').execute()).map(
        ({ person, act, about, outcome }) => [person, act, about, outcome].join(' '),
      ),
    async close() {
      await office.close();
      rmSync(folder, { recursive: true });
    },
  };
}

type Ask = (path: string, body?: object) => Promise<readonly [number, Record<string, unknown>]>;

/** A browser: it keeps its cookies and says where its requests are made. */
function browserOf(office: OpenedOffice) {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const send = async (request: Request): Promise<Response> => {
    const headers = new Headers(request.headers);
    headers.set('cookie', cookie());
    if (!headers.has('sec-fetch-site')) headers.set('sec-fetch-site', 'same-origin');
    const answer = await office.fetch(new Request(request, { headers }));
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '' || /max-age=0/i.test(set)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const ask: Ask = async (path, body) => {
    const answer = await send(
      new Request(`http://localhost/api/${path}`, {
        ...(body && {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      }),
    );
    return [answer.status, (await answer.json().catch(() => ({}))) as Record<string, unknown>];
  };
  return { ask, send, cookie };
}
