import { beforeEach, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { Command, MatterApi, SubmitAnswer } from '@/ports/matter-api';
import { sendAct, sendProposal } from './send-act';
import { unanswered } from './unanswered';

const lost: SubmitAnswer = { kind: 'failed', reason: 'offline' };
const recorded: SubmitAnswer = { kind: 'recorded', version: 1 };
const request = { type: 'proposeMatter', on: civilDate('2026-11-23'), title: '城市照明' };

/** An API that gives the answers in their order, and what it was sent. */
function apiGiving(...answers: (SubmitAnswer | 'throws')[]) {
  const sent: { readonly matterId: string; readonly command: Command }[] = [];
  const submit: MatterApi['submit'] = async (matterId, command) => {
    sent.push({ matterId, command });
    const answer = answers.shift() ?? recorded;
    if (answer === 'throws') throw new Error('defect');
    return answer;
  };
  return { sent, api: { submit } as MatterApi };
}
const idsOf = (sent: readonly { readonly command: Command }[]) => sent.map(({ command }) => command.commandId);

beforeEach(() => localStorage.clear());

it('an act keeps its command id until it is answered, then gives it up', async () => {
  const { sent, api } = apiGiving(lost, 'throws', recorded, recorded);
  for (const version of [3, 3, 4, 5]) await sendAct(api, 'metro-line', { expectedVersion: version, request });
  const [first, second, third, fourth] = idsOf(sent);
  expect([second, third]).toEqual([first, first]);
  expect(fourth).not.toBe(first);
  expect(unanswered()).toEqual([]);
});
it('other words, or another matter, are another command', async () => {
  const { sent, api } = apiGiving(lost, lost, lost);
  await sendAct(api, 'metro-line', { expectedVersion: 0, request });
  await sendAct(api, 'metro-line', { expectedVersion: 0, request: { ...request, title: '照明' } });
  await sendAct(api, 'river-shore', { expectedVersion: 0, request });
  expect(new Set(idsOf(sent)).size).toBe(3);
});
it('a proposal is one matter until it is answered', async () => {
  const { sent, api } = apiGiving(lost, recorded, recorded);
  for (let press = 0; press < 3; press++) await sendProposal(api, request, { prefix: 'c' });
  const [first, second, third] = sent.map(({ matterId }) => matterId);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});
it('what is kept survives where storage refuses, and kept text of another shape counts for nothing', async () => {
  localStorage.setItem('hengce.unanswered', '{"a":1}');
  expect(unanswered()).toEqual([]);
  const refused = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    const { sent, api } = apiGiving(lost, recorded);
    for (const _ of [1, 2]) await sendAct(api, 'metro-line', { expectedVersion: 0, request });
    expect(new Set(idsOf(sent)).size).toBe(1);
  } finally {
    if (refused) Object.defineProperty(Storage.prototype, 'setItem', refused);
  }
});
