import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const decided = {
  proposedOn: '2026-01-05',
  discussedOn: '2026-07-02',
  publishedOn: '2026-07-10',
  executingUnit: '市交通运输局',
};
const suspend = { type: 'suspendExecution', on: '2026-10-08', situation: 'force-majeure', urgency: '汛情影响行车安全' };
const chief = actorOf('chief', '市政府');
const office = actorOf('office', '市政府办公厅');

describe('suspendExecution', () => {
  it('records who ordered it, when and why', () => {
    expect(given([], decided).when(suspend, chief).after.facts.executionSuspension).toEqual({
      on: '2026-10-08',
      by: '示例人员',
      situation: 'force-majeure',
      urgency: '汛情影响行车安全',
      resumedOn: null,
    });
  });
  it.each([
    ['situation', { situation: null }],
    ['urgency', { urgency: null }],
  ])('without its %s needs a reason, and names the rule', (_, change) => {
    expect(given([], decided).when({ ...suspend, ...change }, chief).then).toMatchObject({
      ok: false,
      error: { kind: 'needs-confirmation', obstacles: [{ rule: 'D713/37.1/suspension' }] },
    });
  });
  it.each(['deputy', 'office', 'undertaking', 'member'] as const)('is not for %s', (role) => {
    expect(given([], decided).when(suspend, actorOf(role)).then).toMatchObject({
      ok: false,
      error: { kind: 'not-yours' },
    });
  });
  it('is not ordered twice, nor before the decision', () => {
    const suspended = given([], decided).when(suspend, chief).after;
    expect(given([], suspended.facts).when(suspend, chief).then).toMatchObject({
      ok: false,
      error: { kind: 'already-done' },
    });
    expect(given([], { proposedOn: '2026-01-05' }).when(suspend, chief).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order' },
    });
  });
});

describe('after a suspension', () => {
  const { facts } = given([], decided).when(suspend, chief).after;
  const resume = { type: 'resumeExecution', on: '2026-10-20', reason: '汛情解除' };
  const toMeeting = { type: 'putSuspensionToMeeting', on: '2026-10-08', suspensionMeetingNo: '第50次常务会议' };
  it('is suspended once more after it resumed, and put to another meeting; the former suspension is kept as a round', () => {
    const met = given([], facts).when(toMeeting, office).after;
    const resumed = given([], met.facts).when(resume, chief).after;
    expect(given([], resumed.facts).when({ ...suspend, on: '2026-10-19' }, chief).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order', field: 'on' },
    });
    const again = given([], resumed.facts).when({ ...suspend, on: '2026-11-03' }, chief);
    expect(again.then.ok).toBe(true);
    expect(again.after.facts.executionSuspension).toMatchObject({ on: '2026-11-03', resumedOn: null });
    expect(again.after.facts.suspensionMeetingOn).toBeUndefined();
    expect(again.after.rounds).toMatchObject([
      { of: 'suspension', facts: { executionSuspension: { on: '2026-10-08', resumedOn: '2026-10-20' } } },
    ]);
  });
  it('resumes once, not before it began', () => {
    const resumed = given([], facts).when(resume, chief).after;
    expect(resumed.facts.executionSuspension?.resumedOn).toBe('2026-10-20');
    expect(given([], resumed.facts).when(resume, chief).then).toMatchObject({
      ok: false,
      error: { kind: 'already-done' },
    });
    expect(given([], facts).when({ ...resume, on: '2026-10-07' }, chief).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order' },
    });
  });
  it('goes to the meeting on the same day or later', () => {
    expect(given([], facts).when(toMeeting, office).after.facts.suspensionMeetingOn).toBe('2026-10-08');
    expect(given([], facts).when({ ...toMeeting, on: '2026-10-07' }, office).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order', field: 'on' },
    });
  });
  it('takes measures against loss, and only then', () => {
    const measure = {
      type: 'recordLossReduction',
      on: '2026-10-09',
      measure: '退还月票差额',
      owner: '甲',
      dueOn: null,
    };
    expect(given([], facts).when(measure, office).after.facts.lossReductions).toHaveLength(1);
    expect(given([], decided).when(measure, office).then).toMatchObject({ ok: false, error: { kind: 'out-of-order' } });
  });
});
