import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { compareProfiles } from './compare-profiles';
import { decisionFactsSchema } from './facts/decision-facts';
import type { LawContext } from './law-context';
import { profiles } from './profiles/profile';
import type { ProfileId } from './profiles/profile-id';

const law = (id: ProfileId): LawContext => ({
  profile: profiles[id],
  asOf: civilDate('2026-05-01'),
  calendar: testCalendar,
});
const changes = (facts: Record<string, unknown>, here: ProfileId, there: ProfileId) =>
  compareProfiles(decisionFactsSchema.parse(facts), law(here), law(there));
const kinds = (entries: ReturnType<typeof changes>, ref: string) => {
  const entry = entries.find((change) => change.ref === ref);
  return entry && [entry.here.map(({ finding }) => finding.kind), entry.there.map(({ finding }) => finding.kind)];
};

const hearing = {
  hearingJudgement: { applies: true, because: '涉及群众切身利益', by: '甲', on: '2026-01-05', compulsoryUnder: null },
  hearingNoticeOn: '2026-03-02',
  hearingOn: '2026-03-24',
};

describe('a matter under another law', () => {
  it('changes nothing under its own', () => expect(changes(hearing, 'hlj2021', 'hlj2021')).toEqual([]));
  it('22 days of notice are too few in Heilongjiang (30) and enough in Guangdong (20)', () => {
    expect(kinds(changes(hearing, 'hlj2021', 'gdh2023'), 'R050')).toEqual([['breached'], ['satisfied']]);
  });
  it('names a rule that only one place has', () => {
    expect(kinds(changes(hearing, 'd713', 'hlj2021'), 'R050')).toEqual([[], ['breached']]);
  });
  it('leaves out findings that agree', () => {
    const period = { nonPublicBasis: null, consultationOpened: '2026-03-02', consultationClosed: '2026-04-01' };
    expect(kinds(changes(period, 'd713', 'hlj2021'), 'R035')).toBeUndefined();
  });
});
