import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { officeOfPeople, PASSWORD } from '../office-of-people.fixtures';
import { ADDRESS, identityProvider } from './provider.fixtures';
import type { ProviderSettings } from './provider-settings';

type Office = Awaited<ReturnType<typeof officeOfPeople>>;
const SECRET = 'a secret between the two of them';
let idp: Awaited<ReturnType<typeof identityProvider>>;
let office: Office;
beforeAll(async () => {
  idp = await identityProvider(SECRET);
});
afterAll(() => idp.close());
afterEach(() => office.close());
beforeEach(() => Object.assign(idp.who, { subject: 's-1', login: 'wangfang', name: '王芳' }));

async function officeWith(settings: Partial<ProviderSettings> = {}) {
  office = await officeOfPeople({
    provider: {
      issuer: new URL(idp.issuer),
      clientId: idp.clientId,
      clientSecret: SECRET,
      name: '市统一认证',
      claim: 'preferred_username',
      admits: false,
      address: ADDRESS,
      ...settings,
    },
  });
  office.clock.ms = Date.now(); // the provider lives by the clock of the machine
}
/** Where a browser is sent by a path of the office. */
const sent = async ({ send }: ReturnType<Office['browser']>, path: string) =>
  (await send(new Request(new URL(path, ADDRESS), { headers: { 'sec-fetch-site': 'cross-site' } }))).headers.get(
    'location',
  ) ?? '';
const comesBack = async (browser: ReturnType<Office['browser']>, from = 'api/account/provider') => {
  const back = await idp.through(await sent(browser, from));
  return { back, to: await sent(browser, back) };
};

it('signs in whom it knows by his user name, without his password, and he may leave there too', async () => {
  await officeWith();
  const browser = office.browser();
  expect(await browser.ask('account')).toEqual([200, { kind: 'signed-out', provider: '市统一认证' }]);
  expect((await comesBack(browser)).to).toBe(ADDRESS.href);
  expect(await browser.ask('account')).toMatchObject([200, { kind: 'signed-in', name: '王芳', factor: null }]);
  expect((await browser.ask('matters'))[0]).toBe(200);
  const [, { leave }] = await browser.ask('account/sign-out', {});
  expect(String(leave)).toContain(`${idp.issuer}/session/end?`);
  expect((await browser.ask('matters'))[0]).toBe(401);
  expect(await office.log()).toContain('wang sign-in provider: wangfang done');
});

it('holds what comes back to the browser that left, once', async () => {
  await officeWith();
  const [one, other] = [office.browser(), office.browser()];
  const { back } = await comesBack(one);
  expect(await sent(one, back)).toContain('sign-in=late'); // what was taken along is gone
  expect(await sent(other, back)).toContain('sign-in=late');
  const first = await idp.through(await sent(one, 'api/account/provider'));
  await sent(other, 'api/account/provider');
  expect(await sent(other, first)).toContain('sign-in=refused'); // another state
  const forged = new URL(first);
  forged.searchParams.set('code', 'made-up');
  expect(await sent(one, forged.href)).toContain('sign-in=refused');
  for (const browser of [one, other]) await browser.ask('account/sign-out', {});
  office.clock.ms += 11 * 60_000;
  expect((await other.ask('account'))[1]).toMatchObject({ kind: 'signed-out' });
});

it('lets nobody in by a name alone: not whom it does not know, no administrator, no other subject', async () => {
  await officeWith();
  const tried = async (who: object) => {
    Object.assign(idp.who, who);
    const browser = office.browser();
    const { to } = await comesBack(browser);
    expect((await browser.ask('account'))[1]).toMatchObject({ kind: 'signed-out' });
    return new URL(to).searchParams.get('sign-in');
  };
  expect(await tried({ login: 'nobody-here' })).toBe('unknown');
  expect(await tried({ login: 'security' })).toBe('not-allowed');
  Object.assign(idp.who, { login: 'wangfang' });
  await comesBack(office.browser());
  expect(await tried({ subject: 's-2' })).toBe('not-allowed');
  await office.db.updateTable('people').set({ disabled: 1 }).where('id', '=', 'wang').execute();
  expect(await tried({ subject: 's-1' })).toBe('not-allowed');
});

it('knows a person by his subject, whatever he is called there now', async () => {
  await officeWith();
  await comesBack(office.browser());
  Object.assign(idp.who, { login: 'liqiang' });
  const browser = office.browser();
  await comesBack(browser);
  expect((await browser.ask('account'))[1]).toMatchObject({ name: '王芳' });
});

it('gives an account without a post where the setting says so', async () => {
  await officeWith({ admits: true });
  Object.assign(idp.who, { subject: 's-9', login: 'zhaomin', name: '赵敏' });
  const browser = office.browser();
  await comesBack(browser);
  expect((await browser.ask('account'))[1]).toMatchObject({ kind: 'signed-in', name: '赵敏', posts: [] });
  expect((await browser.ask('matters'))[1]).toEqual({ kind: 'no-post' });
});

it('proves anew at the provider, for the same person alone', async () => {
  await officeWith();
  const browser = office.browser();
  await comesBack(browser);
  office.clock.ms += 6 * 60_000;
  const act = { commandId: 'c', expectedVersion: 0, request: { type: 'publishDecision' } };
  expect(await browser.ask('matters/m-1/acts', act)).toEqual([403, { kind: 'proof-due', by: 'provider' }]);
  expect((await browser.ask('account/proof', { password: PASSWORD }))[0]).toBe(422);
  expect((await browser.ask('account/proof', { provider: true }))[0]).toBe(422);
  expect((await comesBack(browser, 'api/account/provider?proof')).to).toContain('sign-in=proved');
  expect((await browser.ask('account/proof', { provider: true }))[0]).toBe(200);
  expect((await browser.ask('matters/m-1/acts', act))[0]).toBe(404);
});

it('says that the provider cannot be reached, and lets others in meanwhile', async () => {
  await officeWith({ issuer: new URL('http://127.0.0.1:9/') });
  const browser = office.browser();
  expect(await sent(browser, 'api/account/provider')).toContain('sign-in=unreachable');
  expect((await browser.ask('account/sign-in', { login: 'wangfang', password: PASSWORD }))[0]).toBe(200);
});

it('believes no other secret', async () => {
  await officeWith({ clientSecret: 'another' });
  expect((await comesBack(office.browser())).to).toContain('sign-in=refused');
});
