import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const received = {
  legalityReceivedOn: '2026-06-01',
  legalityStops: [{ kind: 'supplement', from: '2026-06-02', until: '2026-06-04' }],
  supplementAskedOn: '2026-06-02',
  supplementReceivedOn: '2026-06-04',
} as const;

describe('a supplement asked for once more', () => {
  const asked = given([], received).when(
    { type: 'stopReviewClock', on: '2026-06-08', kind: 'supplement' },
    actorOf('legality-reviewer'),
    '2026-06-08',
  );
  it('is not held against what came before', () => {
    expect(asked.then.ok).toBe(true);
    expect(asked.after.facts).toMatchObject({ supplementAskedOn: '2026-06-08', supplementReceivedOn: null });
    expect(asked.after.facts.legalityStops).toHaveLength(2);
  });
});

describe.each([
  ['recordSymposium', { materialsOn: '2026-06-01', attendees: 0 }, 'attendees'],
  ['recordSurvey', { kind: 'poll', people: 0 }, 'people'],
])('%s', (type, payload, field) => {
  it('of nobody is no hearing of the public', () => {
    const { then } = given([], { startedOn: '2026-05-20' }).when(
      { type, on: '2026-06-08', summary: '与会人员对方案没有不同意见', ...payload },
      actorOf('undertaking'),
      '2026-06-08',
    );
    expect(then.ok ? undefined : then.error).toMatchObject({ kind: 'invalid', field });
  });
});
