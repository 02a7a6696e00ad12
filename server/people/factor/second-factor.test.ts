import { afterEach, expect, it } from 'vitest';
import { officeOfPeople, PASSWORD } from '../office-of-people.fixtures';
import { codeOfStep } from './one-time-code';

type Office = Awaited<ReturnType<typeof officeOfPeople>>;
type Ask = Awaited<ReturnType<Office['signedIn']>>;
let office: Office;
afterEach(() => office.close());

const STEP = 30_000;
/** The app of a person: the code of now, so many steps on. */
const appOf = (link: unknown) => {
  const secret = new URL(String(link)).searchParams.get('secret') ?? '';
  const bits = [...secret]
    .map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
  return { bytes, code: (steps = 0) => codeOfStep(bytes, Math.floor(office.clock.ms / STEP) + steps) };
};
async function enrolled(ask: Ask) {
  const [, { link }] = await ask('account/factor', {});
  const app = appOf(link);
  const [status, { codes }] = await ask('account/factor/confirmation', { code: app.code() });
  expect(status).toBe(200);
  return { app, codes: codes as readonly string[] };
}
const signIn = { login: 'wangfang', password: PASSWORD };

it('counts only once a code of it was given, and then asks for one at each sign-in', async () => {
  office = await officeOfPeople();
  const ask = await office.signedIn('wangfang');
  const [, { link }] = await ask('account/factor', {});
  expect(await ask('account/factor/confirmation', { code: '000000' })).toEqual([422, { kind: 'wrong' }]);
  expect(await office.browser().ask('account/sign-in', signIn)).toEqual([200, { kind: 'signed-in' }]);
  const app = appOf(link);
  const [, { codes }] = await ask('account/factor/confirmation', { code: app.code() });
  expect(new Set(codes as string[]).size).toBe(10);
  expect(await ask('account')).toMatchObject([200, { kind: 'signed-in', factor: { isOn: true, recoveryLeft: 10 } }]);

  const { ask: other } = office.browser();
  expect(await other('account/sign-in', signIn)).toEqual([200, { kind: 'code-due' }]);
  expect(await other('matters')).toEqual([403, { kind: 'code-due' }]);
  expect(await other('account/factor/removal', { code: app.code() })).toMatchObject([403, {}]);
  expect(await other('account')).toMatchObject([200, { kind: 'code-due', posts: [] }]);
  expect((await other('account/code', { code: app.code() }))[0]).toBe(422); // used when it was confirmed
  expect(await other('account/code', { code: ` ${app.code(1).replace(/(...)/, '$1 ')} ` })).toEqual([
    200,
    { kind: 'signed-in' },
  ]);
  expect((await other('matters'))[0]).toBe(200);
});

it('ends the sessions of the password alone, and bears another token after the code', async () => {
  office = await officeOfPeople();
  const before = await office.signedIn('wangfang');
  const ask = await office.signedIn('wangfang');
  const { app } = await enrolled(ask);
  expect((await before('matters'))[0]).toBe(401);
  expect((await ask('matters'))[0]).toBe(200);
  const { ask: other, cookie } = office.browser();
  await other('account/sign-in', signIn);
  const half = cookie();
  office.clock.ms += STEP;
  await other('account/code', { code: app.code() });
  expect(cookie()).not.toBe(half);
});

it('takes each code once, also of two that come at once', async () => {
  office = await officeOfPeople();
  const { app } = await enrolled(await office.signedIn('wangfang'));
  office.clock.ms += 2 * STEP;
  const two = [office.browser().ask, office.browser().ask];
  for (const one of two) await one('account/sign-in', signIn);
  const answers = await Promise.all(two.map((one) => one('account/code', { code: app.code() })));
  expect(answers.map(([status]) => status).sort()).toEqual([200, 422]);
});

it('lets a recovery code in once, and counts what is left', async () => {
  office = await officeOfPeople();
  const { codes } = await enrolled(await office.signedIn('wangfang'));
  const [first = ''] = codes;
  const tries = async (code: string) => {
    const { ask } = office.browser();
    await ask('account/sign-in', signIn);
    return [(await ask('account/code', { code }))[0], await ask('account')] as const;
  };
  expect(await tries(first.toUpperCase())).toMatchObject([200, [200, { factor: { recoveryLeft: 9 } }]]);
  expect((await tries(first))[0]).toBe(422);
});

it('slows down guessing, also of many codes that come at once', async () => {
  office = await officeOfPeople();
  await enrolled(await office.signedIn('wangfang'));
  const { ask } = office.browser();
  await ask('account/sign-in', signIn);
  const tries = Array.from({ length: 20 }, (_, no) => ask('account/code', { code: String(no).padStart(6, '0') }));
  const statuses = (await Promise.all(tries)).map(([status]) => status);
  expect(statuses.filter((status) => status === 422)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(15);
});

it('keeps neither secret nor codes as they are, and logs none', async () => {
  office = await officeOfPeople();
  const { app, codes } = await enrolled(await office.signedIn('wangfang'));
  const kept = JSON.stringify([
    await office.db.selectFrom('second_factors').selectAll().execute(),
    await office.db.selectFrom('recovery_codes').selectAll().execute(),
    await office.log(),
  ]);
  const secrets = [
    app.bytes.toString('hex'),
    app.bytes.toString('base64url'),
    ...codes,
    ...codes.map((one) => one.replaceAll('-', '')),
  ];
  for (const secret of secrets) expect(kept).not.toContain(secret);
});

it('goes with a code of one’s own, or by the security administrator, which is logged', async () => {
  office = await officeOfPeople();
  const ask = await office.signedIn('wangfang');
  const { app } = await enrolled(ask);
  expect((await ask('account/factor/removal', { code: '000000' }))[0]).toBe(422);
  office.clock.ms += STEP;
  expect((await ask('account/factor/removal', { code: app.code() }))[0]).toBe(200);
  await enrolled(ask);
  const security = await office.signedIn('security');
  const remove = { kind: 'remove-factor', person: 'wang' };
  expect(JSON.stringify((await security('administration'))[1])).toContain('"hasFactor":true');
  expect((await security('administration/changes', remove))[0]).toBe(200);
  expect((await security('administration/changes', remove))[1]).toEqual({ kind: 'not-now' });
  expect((await ask('matters'))[0]).toBe(401);
  expect(await office.browser().ask('account/sign-in', signIn)).toEqual([200, { kind: 'signed-in' }]);
  expect(await office.log()).toContain('security remove-factor {"person":"wang"} done');
});

it('is asked of administrators before anything else, where the rules say so, and of nobody else', async () => {
  office = await officeOfPeople({ secondFactor: 'administrators' });
  expect((await (await office.signedIn('wangfang'))('matters'))[0]).toBe(200);
  const ask = await office.signedIn('system');
  expect(await ask('administration')).toEqual([403, { kind: 'factor-due' }]);
  office.clock.ms += 20 * 60_000; // however long it takes him
  await enrolled(ask);
  expect((await ask('administration'))[0]).toBe(200);
});

it('cannot be begun without a key, and says that none is offered', async () => {
  office = await officeOfPeople({ sealingKey: null });
  const ask = await office.signedIn('wangfang');
  expect(await ask('account')).toMatchObject([200, { factor: null }]);
  expect(await ask('account/factor', {})).toEqual([409, { kind: 'not-now' }]);
});
