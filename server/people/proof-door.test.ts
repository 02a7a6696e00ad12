import { afterEach, expect, it } from 'vitest';
import { officeOfPeople, PASSWORD } from './office-of-people.fixtures';

let office: Awaited<ReturnType<typeof officeOfPeople>>;
afterEach(() => office.close());

const MINUTE = 60_000;
const act = (type: string) => ({ commandId: 'c', expectedVersion: 0, request: { type } });
const due = [403, { kind: 'proof-due', by: 'password' }];

it('asks who signs, publishes or withdraws for a proof that is fresh, and nobody else', async () => {
  office = await officeOfPeople();
  const ask = await office.signedIn('wangfang');
  office.clock.ms += 5 * MINUTE;
  for (const type of ['publishDecision', 'approveForMeeting', 'handOverMatter', 'withdrawEntry'])
    expect([type, await ask('matters/m-1/acts', act(type))]).toEqual([type, due]);
  for (const type of ['recordDraft', '', 'toString'])
    expect([type, (await ask('matters/m-1/acts', act(type)))[1].kind]).not.toEqual([type, 'proof-due']);
  expect((await ask('matters'))[0]).toBe(200);
  expect(await ask('account/proof', { password: 'not this one' })).toEqual([422, { kind: 'wrong' }]);
  expect(await ask('matters/m-1/acts', act('publishDecision'))).toEqual(due);
  expect(await ask('account/proof', { password: PASSWORD })).toEqual([200, { kind: 'proved' }]);
  expect(await ask('matters/m-1/acts', act('publishDecision'))).toEqual([404, { kind: 'not-found' }]);
  office.clock.ms += 5 * MINUTE - 1;
  expect((await ask('matters/m-1/acts', act('publishDecision')))[0]).toBe(404);
  office.clock.ms += 1;
  expect(await ask('matters/m-1/acts', act('publishDecision'))).toEqual(due);
  expect((await office.log()).filter((line) => line.includes(' prove '))).toEqual([
    'wang prove  wrong',
    'wang prove password done',
  ]);
});

it('asks administrators before each change, but not to look', async () => {
  office = await officeOfPeople({ proofMinutes: 1 });
  const ask = await office.signedIn('security');
  office.clock.ms += MINUTE;
  expect((await ask('administration'))[0]).toBe(200);
  const disable = { kind: 'set-disabled', person: 'wang', disabled: true };
  expect(await ask('administration/changes', disable)).toEqual(due);
  await ask('account/proof', { password: PASSWORD });
  expect((await ask('administration/changes', disable))[0]).toBe(200);
});

it('slows down guessing', async () => {
  office = await officeOfPeople();
  const ask = await office.signedIn('wangfang');
  const tries = Array.from({ length: 8 }, (_, no) => ask('account/proof', { password: `guess ${no}` }));
  expect((await Promise.all(tries)).map(([status]) => status).sort()).toEqual([422, 422, 422, 422, 422, 429, 429, 429]);
});
