import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { actorOf, given } from '@/testing/given';
import { correspondenceOf, isSentBack } from './correspondence';
import type { ActRequest } from './decide';
import type { Happening } from './entry';

const chief = actorOf('chief', '市政府');
const officer = actorOf('undertaking');
const proposed: Happening = {
  type: 'MatterProposed',
  on: civilDate('2026-01-05'),
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
const ask = { type: 'askOfficer', on: '2026-03-02', text: '低保家庭怎么办？' };

/** Carries acts out one after another and gives what they left. */
function having(...acts: readonly (readonly [ActRequest, Parameters<ReturnType<typeof given>['when']>[1]])[]) {
  let events: readonly Happening[] = [proposed];
  for (const [request, actor] of acts) {
    const { then } = given(events).when(request, actor);
    if (!then.ok) throw new Error(`${request.type}: ${then.error.words.zh}`);
    events = [...events, ...then.value];
  }
  return given(events);
}
const letters = (of: ReturnType<typeof given>) => correspondenceOf(of.dossier.record).letters;

describe('a question of a leader', () => {
  it('waits for the undertaking unit until it is answered by its number', () => {
    const asked = having([ask, chief]);
    expect(letters(asked)).toMatchObject([
      { kind: 'question', entry: 2, text: '低保家庭怎么办？', openFor: [{ role: 'undertaking' }] },
    ]);
    const answered = having(
      [ask, chief],
      [{ type: 'answerLeader', on: '2026-03-03', entry: 2, text: '由市民政局补贴。' }, officer],
    );
    expect(letters(answered)).toMatchObject([{ openFor: [], replies: [{ entry: 3, text: '由市民政局补贴。' }] }]);
  });
  it('is answered by whom it was sent to, not before it, and by a number that is one', () => {
    const asked = having([ask, chief]);
    const answer = (entry: number, on: string, actor = officer) =>
      asked.when({ type: 'answerLeader', on, entry, text: '答' }, actor).then;
    expect(answer(1, '2026-03-03')).toMatchObject({ ok: false, error: { kind: 'invalid', field: 'entry' } });
    expect(answer(2, '2026-03-03', actorOf('office', '办公厅'))).toMatchObject({ error: { kind: 'not-yours' } });
    expect(answer(2, '2026-03-01')).toMatchObject({ error: { kind: 'out-of-order' } });
    expect(asked.when(ask, officer).then).toMatchObject({ error: { kind: 'not-yours' } });
  });
  it('that is withdrawn waits for nobody, and cannot be withdrawn once it is answered', () => {
    const withdraw = { type: 'withdrawEntry', on: '2026-03-04', entry: 2, reason: '问错了' };
    expect(letters(having([ask, chief], [withdraw, chief]))).toEqual([]);
    const answered = having([ask, chief], [{ type: 'answerLeader', on: '2026-03-03', entry: 2, text: '答' }, officer]);
    expect(answered.when(withdraw, chief).then).toMatchObject({ error: { kind: 'relied-on', entries: [3] } });
  });
});

describe('an instruction', () => {
  const to = [
    { role: 'undertaking', unit: null },
    { role: 'legality-reviewer', unit: null },
  ];
  const told = { type: 'instruct', on: '2026-03-02', to, text: '抓紧办理', dueOn: '2026-03-20' };
  it('is reported on by each of those it was sent to', () => {
    const first = having([told, chief], [{ type: 'answerLeader', on: '2026-03-03', entry: 2, text: '已办' }, officer]);
    expect(letters(first)).toMatchObject([{ dueOn: '2026-03-20', openFor: [{ role: 'legality-reviewer' }] }]);
  });
  it('names somebody, and no day before itself', () => {
    expect(having().when({ ...told, to: [] }, chief).then).toMatchObject({ error: { kind: 'invalid', field: 'to' } });
    expect(having().when({ ...told, dueOn: '2026-03-01' }, chief).then).toMatchObject({ error: { field: 'dueOn' } });
  });
});

describe('a submission before the leader', () => {
  const submitted: Happening = {
    type: 'SubmittedForDiscussion',
    on: civilDate('2026-03-02'),
    actor: officer,
    payload: { discussionPack: ['draft'] },
  };
  const approve = { type: 'approveForMeeting', on: '2026-03-03', entry: 2, note: null };
  const back = {
    type: 'returnForSupplement',
    on: '2026-03-03',
    to: { role: 'undertaking', unit: null },
    reason: '缺风险报告',
  };
  const road = given([proposed, submitted]);

  it('is approved by its number, and only while it stands', () => {
    expect(road.when(approve, chief).then.ok).toBe(true);
    expect(given(road.when(approve, chief).after.record).when(approve, chief).then).toMatchObject({
      error: { kind: 'already-done' },
    });
    expect(road.when({ ...approve, entry: 1 }, chief).then).toMatchObject({ error: { field: 'entry' } });
    expect(road.when(approve, actorOf('member')).then).toMatchObject({ error: { kind: 'not-yours' } });
    expect(given([proposed]).when(approve, chief).then).toMatchObject({ error: { kind: 'out-of-order' } });
  });
  it('is sent back until it is answered or submitted again; then it needs consent anew', () => {
    const approved = road.when(approve, chief).after;
    expect(correspondenceOf(approved.record).approval).toMatchObject({ submission: 2, entry: 3 });
    const { after: returned } = road.when(back, chief);
    const now = correspondenceOf(returned.record);
    expect(isSentBack(now)).toBe(true);
    expect(now.approval).toBeUndefined();
    const twice = correspondenceOf(
      given([...returned.record, { ...submitted, on: civilDate('2026-03-05') }]).dossier.record,
    );
    expect(isSentBack(twice)).toBe(false);
    expect(twice.submission).toBe(4);
  });
  it('is not submitted twice, unless it was sent back', () => {
    const submit = { type: 'submitForDiscussion', on: '2026-03-05', discussionPack: ['draft'] };
    const reviewed = { legalityOpinionOn: '2026-02-20' };
    const sentBack = road.when(back, chief).after.record;
    expect(given([proposed, submitted], reviewed).when(submit, officer).then).toMatchObject({
      error: { kind: 'already-done' },
    });
    // In order again; what bars it now is its own door, as it did the first time.
    expect(given(sentBack, reviewed).when(submit, officer).then).toMatchObject({ error: { kind: 'gate-closed' } });
  });
});
