import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { type DecisionFacts, profiles } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import { always, ifCompetition, ifConsulted, ifExperts, ifHearing, ifPublic, ifRisk, isLaw, whereLaw } from './belongs';
import type { Belongs } from './step';

const day = civilDate('2026-03-02');
const law = { profile: profiles.hlj2021, asOf: day, calendar: testCalendar };
const secret = { article: '保密规定', level: '秘密', reviewOn: day };
const judged = (applies: boolean) => ({ applies, because: '理由', by: '甲', on: day });
const risk = (applies: boolean) => ({ ...judged(applies), field: 'ecology' as const });
const yes: Belongs = { kind: 'yes' };
const unjudged = (missing: keyof DecisionFacts, as: boolean): Belongs => ({ kind: 'unjudged', missing, as });
const no = (zh: string): unknown => ({ kind: 'no', because: { zh, en: expect.stringMatching(/.+/) } });

describe('whether an act belongs to the matter', () => {
  it.each<[string, typeof always, DecisionFacts, unknown]>([
    ['always', always, {}, yes],
    ['consultation begun, whatever was judged', ifConsulted, { consultationOpened: day, nonPublicBasis: secret }, yes],
    ['consultation, not public', ifConsulted, { nonPublicBasis: secret }, no('依法不予公开。')],
    ['consultation, judged away', ifConsulted, { participationJudgement: judged(false) }, no('理由')],
    [
      'consultation, judged to apply',
      ifConsulted,
      { participationJudgement: judged(true) },
      unjudged('participationMethods', true),
    ],
    ['consultation, nothing told', ifConsulted, {}, unjudged('participationMethods', true)],
    ['consultation chosen', ifConsulted, { participationMethods: ['symposium', 'consultation'] }, yes],
    ['consultation not chosen', ifConsulted, { participationMethods: ['symposium'] }, no('未采用公开征求意见的方式。')],
    ['public, nothing told', ifPublic, {}, yes],
    ['public, told so', ifPublic, { nonPublicBasis: null, participationJudgement: judged(true) }, yes],
    ['not public', ifPublic, { nonPublicBasis: secret }, no('依法不予公开。')],
    ['public, judged away', ifPublic, { participationJudgement: judged(false) }, no('理由')],
    [
      'hearing judged to apply, not public',
      ifHearing,
      { nonPublicBasis: secret, hearingJudgement: { ...judged(true), compulsoryUnder: null } },
      no('依法不予公开。'),
    ],
    [
      'hearing announced, although judged away',
      ifHearing,
      { hearingNoticeOn: day, hearingJudgement: { ...judged(false), compulsoryUnder: null } },
      yes,
    ],
    ['hearing, not judged', ifHearing, {}, unjudged('hearingJudgement', false)],
    ['hearing, judged to apply', ifHearing, { hearingJudgement: { ...judged(true), compulsoryUnder: null } }, yes],
    ['hearing, judged away', ifHearing, { hearingJudgement: { ...judged(false), compulsoryUnder: null } }, no('理由')],
    ['experts, not judged', ifExperts, {}, unjudged('expertJudgement', true)],
    ['experts, judged to apply', ifExperts, { expertJudgement: { ...judged(true), complex: false } }, yes],
    ['experts, judged away', ifExperts, { expertJudgement: { ...judged(false), complex: false } }, no('理由')],
    ['risk, not judged', ifRisk, {}, unjudged('riskJudgements', true)],
    ['risk, one field of two', ifRisk, { riskJudgements: [risk(false), risk(true)] }, yes],
    ['risk, no field', ifRisk, { riskJudgements: [risk(false)] }, no('各领域均判断不需风险评估。')],
    ['competition, not judged', ifCompetition, {}, unjudged('competitionJudgement', true)],
    ['competition, judged to apply', ifCompetition, { competitionJudgement: judged(true) }, yes],
    ['competition, judged away', ifCompetition, { competitionJudgement: judged(false) }, no('理由')],
  ])('%s', (_, belongs, facts, wanted) => expect(belongs(facts)).toEqual(wanted));
});

describe('a rule not every place has', () => {
  const national = { ...law, profile: profiles.d713 };
  it('is law where one of several is', () => {
    expect(isLaw(law, 'HLJ/20/report')).toBe(true);
    expect(isLaw(national, 'HLJ/20/report')).toBe(false);
    expect(isLaw(national, 'HLJ/20/report', 'D713/25.1/review')).toBe(true);
  });
  it('asks for the act only there', () => {
    const asked = whereLaw(ifPublic, 'HLJ/20/report');
    expect(asked({}, law)).toEqual(yes);
    expect(asked({ nonPublicBasis: secret }, law)).toEqual(no('依法不予公开。'));
    expect(asked({}, national)).toEqual(no('本地规定未作此要求。'));
  });
});
