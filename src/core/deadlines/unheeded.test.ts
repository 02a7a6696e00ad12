import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema, type LawContext, profiles } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import { planDecision } from './plan-decision';
import type { WhatIf } from './what-if';

const law: LawContext = { profile: profiles.hlj2021, asOf: civilDate('2026-03-05'), calendar: testCalendar };
const judged = (applies: boolean) => ({ applies, because: '影响不大', by: '甲', on: '2026-01-05' });
/** Consulted on and answered; the file is with the review. No hearing, no experts, no risk, no competition. */
const facts = decisionFactsSchema.parse({
  participationMethods: ['consultation'],
  nonPublicBasis: null,
  hearingJudgement: { ...judged(false), compulsoryUnder: null },
  expertJudgement: { ...judged(false), complex: false },
  riskJudgements: [{ ...judged(false), field: 'social-stability' }],
  competitionJudgement: judged(false),
  startedOn: '2026-01-05',
  draftRecordedOn: '2026-01-12',
  consultationOpened: '2026-01-13',
  consultationClosed: '2026-02-20',
  opinionsAnsweredOn: '2026-02-24',
  participationReportOn: '2026-02-25',
  unitFirstReviewOn: '2026-02-26',
  unitMeetingOn: '2026-02-27',
  legalitySubmittedOn: '2026-03-02',
  legalityReceivedOn: '2026-03-03',
});
const ignored = (whatIf: WhatIf) => {
  const plan = planDecision(facts, { law, whatIf });
  return plan.kind === 'open' ? plan.ignored : plan.kind === 'blocked' ? plan.open.ignored : plan.kind;
};
const day = civilDate('2026-04-20');

describe('a supposition that changes no day is told', () => {
  it.each<[string, WhatIf, unknown]>([
    ['of an act that is done', { notBefore: { draft: day } }, { act: 'draft', because: 'done' }],
    ['of an act that is not on the way', { notBefore: { hearing: day } }, { act: 'hearing', because: 'left' }],
    [
      'of a day before the act could be done anyway',
      { notBefore: { 'legality-opinion': civilDate('2026-03-09') } },
      { act: 'legality-opinion', wish: '2026-03-09', because: 'so-already' },
    ],
    [
      'of a term that is over',
      { shortened: { 'consultation-closes': { count: 10, reason: '汛期' } } },
      { because: 'done' },
    ],
    [
      'of a term no shorter',
      { shortened: { 'legality-opinion': { count: 9, reason: '汛期' } } },
      { because: 'so-already' },
    ],
    [
      'of a judgement that is so on record',
      { judged: { hearing: false } },
      { procedure: 'hearing', because: 'so-already' },
    ],
  ])('%s', (_, whatIf, told) => expect(ignored(whatIf)).toMatchObject([told]));

  it.each<[string, WhatIf]>([
    ['a day after the earliest', { notBefore: { 'legality-opinion': day } }],
    ['a shorter review', { shortened: { 'legality-opinion': { count: 3, reason: '汛期' } } }],
    ['a procedure brought in', { judged: { experts: true } }],
    ['nothing supposed', {}],
  ])('%s is heeded', (_, whatIf) => expect(ignored(whatIf)).toEqual([]));
});
