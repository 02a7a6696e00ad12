import { afterEach, expect, it } from 'vitest';
import { httpAccount, httpAdministration, httpMatterApi } from '@/adapters/http';
import { officeOfPeople, PASSWORD } from './office-of-people.fixtures';

let office: Awaited<ReturnType<typeof officeOfPeople>>;
afterEach(() => office.close());
const base = new URL('http://localhost/');
const LATER = 6 * 60_000;

/** A page of somebody who is signed in, an hour after he proved who he is last. */
async function page(login: string) {
  office = await officeOfPeople();
  const { send } = office.browser();
  const parts = httpAccount(base, send);
  expect(await parts.account.signIn(login, PASSWORD)).toBeNull();
  office.clock.ms += LATER;
  return parts;
}

it('a change that asks for a proof goes on after it, as it was sent', async () => {
  const { account, send } = await page('system');
  const asked: string[] = [];
  account.onProofDue(async (by) => {
    asked.push(by);
    return (await account.prove({ password: PASSWORD })) === null;
  });
  const administration = httpAdministration(base, send);
  const unit = { kind: 'add-unit', name: '示例市司法局', short: '司法局', parent: null } as const;
  expect((await administration.change(unit)).ok).toBe(true);
  expect((await administration.change({ ...unit, name: '示例市财政局' })).ok).toBe(true);
  expect(asked).toEqual(['password']);
  const state = await administration.state();
  expect(state.ok && state.value.units.map(({ name }) => name)).toContain('示例市司法局');
});

it('one dialog serves all that ask at once, and who gives no proof is told so', async () => {
  const { account, send } = await page('system');
  const administration = httpAdministration(base, send);
  const add = (name: string) => administration.change({ kind: 'add-unit', name, short: name, parent: null });
  expect(await add('无人应答')).toEqual({ ok: false, error: { kind: 'proof-due' } });
  let dialogs = 0;
  const stop = account.onProofDue(async () => {
    dialogs += 1;
    return (await account.prove({ password: PASSWORD })) === null;
  });
  expect((await Promise.all(['甲局', '乙局', '丙局'].map(add))).every(({ ok }) => ok)).toBe(true);
  expect(dialogs).toBe(1);
  stop();
  office.clock.ms += LATER;
  expect(await add('丁局')).toEqual({ ok: false, error: { kind: 'proof-due' } });
});

it('an act is sent again after the proof, and is unproved without one', async () => {
  const { account, plainSend, askProof } = await page('wangfang');
  const matters = httpMatterApi(base, plainSend, () => ({}), askProof);
  const command = { commandId: 'c-1', expectedVersion: 0, request: { type: 'publishDecision' } } as never;
  expect(await matters.submit('m-1', command)).toEqual({ kind: 'failed', reason: 'unproved' });
  account.onProofDue(async () => (await account.prove({ password: PASSWORD })) === null);
  expect(await matters.submit('m-1', command)).toEqual({ kind: 'failed', reason: 'server' }); // there is no such matter
});

it('a second factor is set up after a proof', async () => {
  const { account } = await page('wangfang');
  expect(await account.beginFactor()).toEqual({ ok: false, error: { kind: 'proof-due' } });
  account.onProofDue(async () => (await account.prove({ password: PASSWORD })) === null);
  const link = await account.beginFactor();
  expect(link.ok && link.value).toContain('otpauth://totp/');
  expect(await account.confirmFactor('000000')).toEqual({ ok: false, error: { kind: 'wrong' } });
  expect(await account.state()).toMatchObject({ factor: { isOn: false, isAsked: false } });
});
