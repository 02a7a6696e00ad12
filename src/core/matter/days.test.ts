import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const office = actorOf('office');
const started = { proposedOn: '2026-03-02', cataloguedOn: '2026-03-09', nonPublicBasis: null };

describe('the days of an act', () => {
  it('a promise before the matter was proposed, or before the day it is made, is refused with its field', () => {
    const replan = { type: 'replanMatter', on: '2026-11-20', replanReason: '资料未齐' };
    for (const plannedBy of ['2026-01-01', '2026-11-19'])
      expect(given([], started).when({ ...replan, plannedBy }, office).then).toMatchObject({
        ok: false,
        error: { kind: 'invalid', field: 'plannedBy' },
      });
    expect(given([], started).when({ ...replan, plannedBy: '2027-03-01' }, office).then.ok).toBe(true);
  });
  it('what is entered long after its day asks for a reason, which stands in the record', () => {
    const replan = { type: 'replanMatter', on: '2026-11-02', replanReason: '资料未齐', plannedBy: '2027-03-01' };
    const soon = given([], started).when(replan, office, '2026-11-12');
    expect(soon.then.ok && soon.then.value[0]?.confirmed).toBeUndefined();
    const late = given([], started).when(replan, office, '2026-11-23');
    expect(late.then.ok && late.then.value[0]?.confirmed).toMatchObject({ reason: '补录', lateDays: 21 });
  });
});
