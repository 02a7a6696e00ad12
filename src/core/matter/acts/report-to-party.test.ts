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
  it.each([
    ['passed-with-changes', true],
    ['passed', false],
  ])('of a text that the meeting %s afterwards is recorded once more: %s', (decisionOutcome, ok) => {
    const facts = { ...drafted, partyReportedOn: '2026-06-02', discussedOn: '2026-06-12', decisionOutcome };
    expect(given([], facts).when(report, office).then.ok).toBe(ok);
  });
  it('has nothing to report before there is a draft', () =>
    expect(given([], { proposedOn: '2026-01-05' }).when(report, office).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order' },
    }));
});
