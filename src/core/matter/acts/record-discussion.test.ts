import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const said = (name: string, position = 'agree') => ({ name, position, text: '略' });
const discussion = {
  type: 'recordDiscussion',
  on: '2026-05-22',
  chiefName: '赵刚',
  membersPresent: ['孙丽', '钱五', '吴六'],
  membersWithdrawn: ['吴六'],
  statements: [said('孙丽'), said('钱五'), said('赵刚')],
  decisionOutcome: 'passed',
  reasonAgainstMajority: null,
  changeClass: null,
  legalityLeaderAttended: true,
  discussedDraftDigest: 'a'.repeat(64),
};
const ready = { proposedOn: '2026-01-05', meetingKind: 'executive', meetingOn: '2026-05-22' };
const refusal = (change: object) => {
  const { then } = given([], ready).when(
    { ...discussion, ...change, confirm: { reason: '如实记录' } },
    actorOf('office'),
  );
  return then.ok ? undefined : then.error;
};

describe('who speaks at the meeting', () => {
  it('members present and the chief do', () => expect(refusal({})).toBeUndefined());
  it('somebody who is not listed as present does not', () => {
    expect(refusal({ statements: [said('孙丽', 'disagree'), said('外甲'), said('赵刚')] })).toMatchObject({
      kind: 'invalid',
      field: 'statements.1.name',
    });
  });
  it('a member who withdrew does not', () => {
    expect(refusal({ statements: [said('吴六'), said('孙丽'), said('赵刚')] })).toMatchObject({
      kind: 'invalid',
      field: 'statements.0.name',
    });
  });
  it('a statement minuted without a name is kept', () => {
    expect(refusal({ statements: [{ ...said('x'), name: null }, said('赵刚')] })).toBeUndefined();
  });
  it('two members do not give three opinions, one of them without a name', () => {
    const unnamed = { ...said('x'), name: null };
    expect(refusal({ statements: [said('孙丽'), said('钱五'), unnamed, said('赵刚')] })).toMatchObject({
      kind: 'invalid',
      field: 'statements',
    });
    expect(refusal({ statements: [said('孙丽'), unnamed, said('孙丽', 'disagree'), said('赵刚')] })).toBeUndefined();
  });
});

describe('who signs the minutes', () => {
  const decided = { proposedOn: '2026-01-05', discussedOn: '2026-05-22', chiefName: '示例人员' };
  const sign = { type: 'signMinutes', on: '2026-05-25' };
  it('the chief of the meeting, by name', () => {
    expect(given([], decided).when(sign, actorOf('chief')).after.facts.minutesSignedBy).toBe('示例人员');
  });
  it('another chief only with a reason, and with the rule', () => {
    expect(given([], { ...decided, chiefName: '赵刚' }).when(sign, actorOf('chief')).then).toMatchObject({
      ok: false,
      error: { kind: 'needs-confirmation', obstacles: [{ rule: 'HLJ/39/minutes' }] },
    });
  });
});

describe('a matter that was put off', () => {
  const putOff = {
    ...ready,
    suspendedOn: '2026-04-10',
    suspensions: [{ on: '2026-04-10', reason: '会议决定暂缓决策', resumedOn: null }],
  };
  const decided = (change: object) =>
    given([], putOff).when({ ...discussion, ...change, confirm: { reason: '如实记录' } }, actorOf('office')).after
      .facts;
  it('is suspended no longer once it is decided, and how long it stood still is kept', () => {
    expect(decided({}).suspendedOn).toBeNull();
    expect(decided({}).suspensions).toEqual([
      { on: '2026-04-10', reason: '会议决定暂缓决策', resumedOn: '2026-05-22' },
    ]);
  });
  it('put off again, it stays suspended, since that day', () => {
    expect(decided({ decisionOutcome: 'deferred', reasonAgainstMajority: '资金来源仍未落实' }).suspendedOn).toBe(
      '2026-05-22',
    );
  });
});
