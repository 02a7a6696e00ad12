import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const extended = (workingDays: number, profileId: 'hlj2021' | 'zj2023' = 'hlj2021') =>
  given([], { legalityReceivedOn: '2026-06-01' }, profileId).when(
    { type: 'extendReview', on: '2026-06-18', workingDays, approvedBy: '示例局长' },
    actorOf('legality-reviewer'),
    '2026-06-18',
  );
const extend = (...asked: Parameters<typeof extended>) => extended(...asked).then;

describe('an extension of the review', () => {
  it('may add fifteen working days', () => {
    const { then, after } = extended(15);
    expect(then.ok && after.facts.reviewExtension).toEqual({
      workingDays: 15,
      approvedBy: '示例局长',
      on: '2026-06-18',
    });
  });
  it('is refused beyond them, with the rule and the field', () => {
    const then = extend(16);
    expect(then.ok ? undefined : then.error).toMatchObject({
      kind: 'rule-breached',
      rule: 'HLJ/35/maximum',
      field: 'workingDays',
    });
  });
  it('has no most where the place sets none', () => expect(extend(16, 'zj2023').ok).toBe(true));
});
