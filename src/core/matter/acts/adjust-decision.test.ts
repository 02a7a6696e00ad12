import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const decided = {
  proposedOn: '2026-01-05',
  discussedOn: '2026-07-02',
  publishedOn: '2026-07-10',
  executingUnit: '市交通运输局',
};
const minor = {
  type: 'adjustDecision',
  on: '2026-11-01',
  kind: 'minor',
  because: '细化换乘时间',
  discussedOn: '2026-11-01',
  meetingNo: '第52次常务会议',
  newRun: null,
};
const major = { ...minor, kind: 'major', discussedOn: null, meetingNo: null, newRun: 'metro-fares-2' };
const stop = {
  type: 'endDecision',
  on: '2026-11-01',
  because: '评估建议终止',
  discussedOn: '2026-10-30',
  meetingNo: '第52次常务会议',
  newRun: null,
};
const office = actorOf('office', '市政府办公厅');

describe('adjustDecision', () => {
  it('records a minor change that was discussed no later than its day', () => {
    expect(given([], decided).when(minor, office).after.facts.decisionChanges).toMatchObject([{ kind: 'minor' }]);
    expect(given([], decided).when({ ...minor, discussedOn: '2026-11-02' }, office).then).toMatchObject({
      ok: false,
      error: { kind: 'needs-confirmation', obstacles: [{ rule: 'D713/37.1/procedure' }] },
    });
  });
  it('was not discussed before there was a decision, and no run is linked in words that say nothing', () => {
    expect(given([], decided).when({ ...minor, discussedOn: '2026-03-10' }, office).then).toMatchObject({
      ok: false,
      error: { kind: 'invalid', field: 'decisionChanges.0.discussedOn' },
    });
    expect(given([], decided).when({ ...major, newRun: 'x' }, office).then).toMatchObject({
      ok: false,
      error: { kind: 'invalid', field: 'newRun' },
    });
  });
  it('is not adjusted, nor stopped again, once it was stopped', () => {
    const { type: _, ...told } = stop;
    const stopped = { ...decided, decisionChanges: [{ ...told, kind: 'stop' }] };
    for (const again of [
      { ...minor, on: '2026-11-05', discussedOn: '2026-11-04' },
      { ...stop, on: '2026-11-05' },
    ])
      expect(given([], stopped).when(again, office).then).toMatchObject({
        ok: false,
        error: { kind: 'already-done' },
      });
  });
  it('asks for a reason where a change went outside procedure', () => {
    expect(given([], decided).when({ ...minor, discussedOn: null }, office).then).toMatchObject({
      ok: false,
      error: { kind: 'needs-confirmation', obstacles: [{ rule: 'D713/37.1/procedure' }] },
    });
  });
  it('links a major change to its new run, and asks for a reason without', () => {
    expect(given([], decided).when(major, office).after.facts.decisionChanges?.[0]?.newRun).toBe('metro-fares-2');
    expect(given([], decided).when({ ...minor, kind: 'major' }, office).then).toMatchObject({
      ok: false,
      error: { kind: 'needs-confirmation', obstacles: [{ rule: 'D713/37.1/major' }] },
    });
  });
  it.each(['undertaking', 'supervisor', 'archivist'] as const)('is not for %s', (role) => {
    expect(given([], decided).when(minor, actorOf(role)).then).toMatchObject({
      ok: false,
      error: { kind: 'not-yours' },
    });
  });
});

describe('endDecision', () => {
  it('stops the decision through the meeting, and leaves the matter open for what is owed', () => {
    const { after } = given([], decided).when(stop, office);
    expect(after.facts.decisionChanges).toMatchObject([{ kind: 'stop', discussedOn: '2026-10-30' }]);
    expect(after.facts.endedOn).toBeUndefined();
  });
  it('asks for a reason where a stop went outside procedure', () => {
    expect(given([], decided).when({ ...stop, discussedOn: null }, office).then).toMatchObject({
      ok: false,
      error: { kind: 'needs-confirmation', obstacles: [{ rule: 'D713/37.1/procedure' }] },
    });
  });
});
