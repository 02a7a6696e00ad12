import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import type { ActRequest, Happening } from '@/core/matter';
import { actorOf, given } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { matterAtHand } from './matter-at-hand';
import { workOf } from './work-of';

const officer = actorOf('undertaking');
const chief = { ...actorOf('chief', '市政府'), id: 'chief', name: '市长示例' };
const law = { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: testCalendar };
const proposed: Happening = {
  type: 'MatterProposed',
  on: civilDate('2026-11-02'),
  actor: officer,
  payload: {
    title: '示例事项',
    summary: '示例',
    proposer: '市发展改革委',
    proposalSource: 'leader',
    origin: 'entered',
    profileId: 'hlj2021',
  },
};
type Done = readonly [ActRequest, typeof officer];
const ask: Done = [{ type: 'askOfficer', on: '2026-11-09', text: '费用从哪里出？' }, chief];
const tell: Done = [
  { type: 'instruct', on: '2026-11-09', text: '抓紧', to: [{ role: 'office', unit: null }], dueOn: '2026-11-16' },
  chief,
];
const sendBack: Done = [
  { type: 'returnForSupplement', on: '2026-11-09', to: { role: 'undertaking', unit: null }, reason: '缺测算' },
  chief,
];
const withdraw: Done = [
  { type: 'withdrawEntry', on: '2026-11-10', entry: 2, reason: '问错' },
  actorOf('office', '办公厅'),
];

function listed(actor: typeof officer, ...acts: readonly Done[]) {
  let events: readonly Happening[] = [proposed];
  for (const [request, by] of acts) {
    const { then } = given(events).when(request, by);
    if (!then.ok) throw new Error(then.error.words.zh);
    events = [...events, ...then.value];
  }
  return workOf([{ matter: matterAtHand(given(events).dossier, law, []), actor }]).filter(
    ({ about }) => about !== null,
  );
}

describe('letters on the lists', () => {
  it('a question stands on the officer’s list, and is awaited by the leader who asked it, until it is answered', () => {
    expect(listed(officer, ask)).toMatchObject([
      { kind: 'answer', act: 'answerLeader', about: 2, text: '费用从哪里出？', by: { name: '市长示例' } },
    ]);
    expect(listed(chief, ask)).toMatchObject([{ kind: 'waits', about: 2, from: { zh: '市发展改革委' } }]);
    const answer: Done = [{ type: 'answerLeader', on: '2026-11-10', entry: 2, text: '市财政。' }, officer];
    expect(listed(officer, ask, answer)).toEqual([]);
    expect(listed(chief, ask, answer)).toEqual([]);
  });
  it('an officer of another unit has it not', () => {
    expect(listed({ ...officer, unit: '市教育局' }, ask)).toEqual([]);
  });
  it('a return stands among what came back', () => {
    expect(listed(officer, sendBack)).toMatchObject([{ kind: 'returned', act: 'answerLeader', text: '缺测算' }]);
  });
  it('an instruction past its day is overdue for whom it was given to, and seen by supervision', () => {
    expect(listed(actorOf('office', '办公厅'), tell)).toMatchObject([
      { kind: 'answer', due: '2026-11-16', dueBy: 'task' },
    ]);
    expect(listed(actorOf('supervisor', '督查室'), tell)).toMatchObject([{ kind: 'waits', due: '2026-11-16' }]);
    expect(listed(officer, tell)).toEqual([]);
  });
  it('a withdrawal of another’s entry waits for a second person, who is not the one that withdrew', () => {
    const supervisor = { ...actorOf('supervisor', '督查室'), id: 's', name: '郑督查示例' };
    expect(listed(supervisor, ask, withdraw)).toMatchObject([{ kind: 'confirm', about: 3 }]);
    expect(listed(actorOf('office', '办公厅'), ask, withdraw)).toMatchObject([{ kind: 'waits', about: 3 }]);
  });
});
