import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const drafted = { proposedOn: '2026-01-05', startedOn: '2026-01-20', draftRecordedOn: '2026-03-02' };
const office = actorOf('office', '市政府办公厅');
const report = { type: 'reportToParty', on: '2026-06-20' };

describe('reportToParty', () => {
  it.each([
    ['before the meeting', drafted],
    ['after it', { ...drafted, discussedOn: '2026-06-12' }],
  ])('is recorded %s: the law asks for it before issue', (_, facts) =>
    expect(given([], facts).when(report, office).after.facts).toMatchObject({ partyReportedOn: '2026-06-20' }),
  );
  it('has nothing to report before there is a draft', () =>
    expect(given([], { proposedOn: '2026-01-05' }).when(report, office).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order' },
    }));
});
