import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const open = {
  type: 'openConsultation',
  on: '2026-03-02',
  until: '2026-04-01',
  noticeChannels: ['government-site'],
  noticeFields: ['draft', 'explanation', 'channels', 'period', 'contact'],
  shorteningReason: null,
};
const judged = { by: '甲', on: '2026-01-05', because: '示例' };
/** A matter started by the book, with its draft and explanation: what D713 asks before the public is consulted. */
const drafted = {
  proposedOn: '2026-01-05',
  proposalSource: 'leader',
  proposer: '分管领导',
  matterClass: 'policy',
  exclusion: null,
  specialLaw: null,
  catalogueYear: 2026,
  cataloguePartyConsentOn: '2026-01-20',
  cataloguePublishedOn: '2026-01-28',
  studyUnit: '市发展改革委',
  studyResult: '建议启动',
  startedOn: '2026-02-02',
  leadUnit: '市发展改革委',
  coUnits: [],
  nonPublicBasis: null,
  participationJudgement: { ...judged, applies: true },
  draftRecordedOn: '2026-02-25',
  explanationOn: '2026-02-25',
};

describe('openConsultation', () => {
  it('records the notice and the facts it tells', () => {
    const { then, after } = given([], drafted).when(open);
    expect(then).toMatchObject({ ok: true });
    expect(after.facts.consultationClosed).toBe('2026-04-01');
    expect(after.recordedIn.consultationOpened).toBe(1);
  });
  it('refuses a short period without a printed reason, and names the rule', () => {
    const { then } = given([], drafted).when({ ...open, until: '2026-03-12' });
    expect(then).toMatchObject({ ok: false, error: { kind: 'rule-breached', rule: 'D713/15.1/period' } });
  });
  it('accepts a short period with its reason', () => {
    expect(
      given([], drafted).when({ ...open, until: '2026-03-12', shorteningReason: '供暖期临近，情况紧急' }).then.ok,
    ).toBe(true);
  });
  it.each(['2026-02-30', '2026-03-01', '2026-03-02', 'tomorrow'])('refuses the last day %s at its field', (until) => {
    expect(given([], drafted).when({ ...open, until }).then).toMatchObject({
      ok: false,
      error: { kind: 'invalid', field: 'until' },
    });
  });
  it('is closed until the matter is started by the book', () => {
    const { then } = given([], { ...drafted, startedOn: undefined }).when(open);
    expect(then).toMatchObject({ ok: false, error: { kind: 'gate-closed' } });
  });
  it('belongs to the undertaking unit of the matter', () => {
    expect(given([], drafted).when(open, actorOf('chief', '市政府')).then).toMatchObject({
      ok: false,
      error: { kind: 'not-yours' },
    });
    expect(given([], drafted).when(open, actorOf('undertaking', '市教育局')).then).toMatchObject({
      ok: false,
      error: { kind: 'not-yours' },
    });
  });
  it('waits for the end of a former one, and is not in the future', () => {
    const running = { ...drafted, consultationOpened: '2026-02-28', consultationClosed: '2026-04-01' };
    expect(given([], running).when(open).then).toMatchObject({
      ok: false,
      error: { kind: 'out-of-order', field: 'on' },
    });
    expect(given([], drafted).when(open, actorOf('undertaking'), '2026-03-01').then).toMatchObject({
      ok: false,
      error: { kind: 'in-the-future' },
    });
  });
  it.each([
    ['10,000 characters', '供'.repeat(10_000), true],
    ['rare characters and emoji', '𠮷林路段供热🙂', true],
    ['only blanks', '   ', false],
    ['past the limit', '供'.repeat(20_001), false],
  ])('takes a reason of %s', (_name, reason, good) => {
    expect(given([], drafted).when({ ...open, shorteningReason: reason }).then.ok).toBe(good);
  });
});

describe('extendConsultation', () => {
  const facts = { proposedOn: '2026-01-05', consultationOpened: '2026-02-02', consultationClosed: '2026-03-06' };
  const extended = (on: string, until: string) =>
    given([], facts).when({ type: 'extendConsultation', on, until }, actorOf('undertaking'), on).then;
  it('moves the last day later while the consultation runs, its last day included', () => {
    expect(extended('2026-03-06', '2026-03-20').ok).toBe(true);
    expect(extended('2026-03-05', '2026-03-06')).toMatchObject({ ok: false, error: { field: 'until' } });
  });
  it('is refused once the time is over: another consultation is opened', () => {
    expect(extended('2026-03-07', '2026-03-20')).toMatchObject({ ok: false, error: { kind: 'out-of-order' } });
  });
});
