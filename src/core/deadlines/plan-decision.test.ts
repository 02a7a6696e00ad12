import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '@/core/kernel';
import { decisionFactsSchema, type LawContext, type ProfileId, profiles } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import type { DecisionPlan, OpenPlan } from './decision-plan';
import { type MilestoneId, milestoneIds } from './milestone';
import { milestones } from './milestones';
import { obstaclesOf } from './obstacles';
import type { PlanContext } from './plan-context';
import { planDecision } from './plan-decision';

const judged = (applies: boolean) => ({ applies, because: '影响不大', by: '甲', on: '2026-01-05' });
const none = {
  participationMethods: ['consultation'],
  nonPublicBasis: null,
  hearingJudgement: { ...judged(false), compulsoryUnder: null },
  expertJudgement: { ...judged(false), complex: false },
  riskJudgements: [{ ...judged(false), field: 'social-stability' }],
  competitionJudgement: judged(false),
};
const lawOn = (asOf: string, profile: ProfileId = 'hlj2021'): LawContext => ({
  profile: profiles[profile],
  asOf: civilDate(asOf),
  calendar: testCalendar,
});
const plan = (
  facts: Record<string, unknown>,
  asOf: string,
  rest: Omit<PlanContext, 'law'> & { profile?: ProfileId } = {},
): DecisionPlan => {
  const { profile, ...context } = rest;
  return planDecision(decisionFactsSchema.parse(facts), { law: lawOn(asOf, profile), ...context });
};
const open = (...args: Parameters<typeof plan>): OpenPlan => {
  const answer = plan(...args);
  if (answer.kind !== 'open') throw new Error(`not open: ${answer.kind}`);
  return answer;
};
const act = (answer: DecisionPlan, id: MilestoneId) => {
  const found = answer.acts.find(({ milestone }) => milestone.id === id);
  if (!found) throw new Error(`not in the plan: ${id}`);
  return found;
};

describe('the network', () => {
  it('puts every act after those it follows', () => {
    for (const { id, after } of milestones)
      for (const { after: earlier } of after)
        expect(milestoneIds.indexOf(earlier), `${earlier} before ${id}`).toBeLessThan(milestoneIds.indexOf(id));
  });
  it('leads from every act to the decision', () => {
    const reached = new Set<MilestoneId>(['decision']);
    for (const { id, after } of milestones.toReversed())
      if (reached.has(id)) for (const { after: earlier } of after) reached.add(earlier);
    expect([...reached].sort()).toEqual([...milestoneIds].sort());
  });
});

describe('the earliest lawful decision day', () => {
  /**
   * Started 5 January, draft 12 January, nothing conditional. Asked on 12 January 2026:
   * consultation 12 January + 30 days = 11 February; answers the day after, 12 February (Thursday), all the same day to the
   * receipt. Seven working days from 13 February: 13 Fri (1), 14 Sat made up (2), 15 Sun, 16–20 and 23 Spring Festival off,
   * 21 and 22 the weekend, 24 Tue (3), 25 (4), 26 (5), 27 (6), 28 Sat made up (7). Papers reach the members that Saturday, and
   * the meeting is on a later day (HLJ 39): 1 March is a Sunday, so Monday 2 March.
   */
  const drafted = { ...none, startedOn: '2026-01-05', draftRecordedOn: '2026-01-12' };
  it('adds the thirty days, the day after, and seven working days over Spring Festival', () => {
    const answer = open(drafted, '2026-01-12');
    expect(act(answer, 'consultation-closes').on.earliest).toBe('2026-02-11');
    expect(act(answer, 'legality-received').on.earliest).toBe('2026-02-12');
    expect(act(answer, 'legality-opinion').on.earliest).toBe('2026-02-28');
    expect(answer.day).toEqual({ earliest: '2026-03-02', latest: '2026-03-02' });
  });
  it('has a bare lower bound, where offices work on any day', () => {
    expect(open(drafted, '2026-01-12', { bare: true }).day.earliest).toBe('2026-03-01');
  });
  it('explains the working days it did not count and the ones made up', () => {
    const { because } = act(open(drafted, '2026-01-12'), 'legality-opinion');
    expect(because).toMatchObject({ kind: 'follows', after: 'legality-received' });
    if (because.kind !== 'follows') return;
    expect(because.reckoning?.from).toBe('2026-02-12');
    expect(because.reckoning?.notCounted.map(({ day }) => day.slice(5))).toEqual([
      '02-15',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '02-20',
      '02-21',
      '02-22',
      '02-23',
    ]);
    expect(because.reckoning?.madeUp).toEqual(['2026-02-14', '2026-02-28']);
    expect(because.least?.sources.map(({ instrument }) => instrument)).toEqual(['HLJ', 'D713']);
  });
  it('counts recorded acts with their real days', () => {
    const facts = {
      ...drafted,
      consultationOpened: '2026-01-13',
      consultationClosed: '2026-02-20',
      opinionsAnsweredOn: '2026-02-24',
      participationReportOn: '2026-02-25',
      unitFirstReviewOn: '2026-02-26',
      unitMeetingOn: '2026-02-27',
      legalitySubmittedOn: '2026-03-02',
      legalityReceivedOn: '2026-03-03',
    };
    // Seven working days after Tuesday 3 March: 4 5 6 9 10 11 12 March; papers on the 12th, the meeting on Friday the 13th.
    const answer = open(facts, '2026-03-05');
    expect(answer.day.earliest).toBe('2026-03-13');
    expect(answer.critical).toEqual(['legality-opinion', 'discussion-submitted', 'meeting-papers', 'decision']);
    expect(act(answer, 'draft').state).toBe('done');
  });
  it('does not count the days on which the clock of the review stands', () => {
    const facts = {
      ...drafted,
      legalityReceivedOn: '2026-03-03',
      consultationOpened: '2026-01-13',
      consultationClosed: '2026-02-20',
      legalityStops: [{ kind: 'supplement', from: '2026-03-05', until: '2026-03-09' }],
    };
    // 4 (1), 5 6 9 stopped, 10 (2) 11 (3) 12 (4) 13 (5) 16 (6) 17 (7).
    expect(act(open(facts, '2026-03-10'), 'legality-opinion').on.earliest).toBe('2026-03-17');
  });
  it('lets a stopped clock start again the day after today at the earliest', () => {
    const facts = {
      ...drafted,
      legalityReceivedOn: '2026-03-03',
      legalityStops: [{ kind: 'agency', from: '2026-03-05', until: null }],
    };
    // 4 (1), stopped 5 to 12, 13 (2) 16 17 18 19 (6) 20 (7).
    expect(act(open(facts, '2026-03-12'), 'legality-opinion').on.earliest).toBe('2026-03-20');
  });
  it('is never before today', () => {
    const answer = open(drafted, '2026-06-01');
    expect(act(answer, 'consultation-opens').on.earliest).toBe('2026-06-01');
    expect(answer.day.earliest).toBe('2026-07-14'); // 1 July + 1 = 2 July; 3 6 7 8 9 10 13 July; the meeting a day later
  });
  it('is the day of the record once decided', () => {
    expect(plan({ ...drafted, discussedOn: '2026-05-06' }, '2026-06-01')).toMatchObject({
      kind: 'decided',
      day: '2026-05-06',
    });
  });
  it('has no day for a procedure that ended', () => {
    expect(plan({ ...drafted, endedOn: '2026-05-06' }, '2026-06-01')).toMatchObject({ kind: 'ended' });
  });
  it('plans a deferred decision again', () => {
    const facts = { ...drafted, discussedOn: '2026-05-06', decisionOutcome: 'deferred', suspendedOn: '2026-05-06' };
    expect(open(facts, '2026-06-01').suspended).toBe(true);
  });
});

describe('side by side', () => {
  const facts = {
    ...none,
    startedOn: '2026-03-02',
    draftRecordedOn: '2026-03-10',
    hearingJudgement: { ...judged(true), compulsoryUnder: '价格法' },
    expertJudgement: { ...judged(true), complex: false },
  };
  it('takes the longest of the parallel ways and gives the others their slack', () => {
    // Hearing: notice 10 March + 30 = 9 April, the day the consultation closes too; the answers come a day later, on Friday
    // 10 April: offices receive the file that day at the latest, for the seven working days to end on the same day.
    const answer = open(facts, '2026-03-10');
    expect(act(answer, 'hearing').on.earliest).toBe('2026-04-09');
    expect(act(answer, 'hearing').slack).toBe(1);
    expect(act(answer, 'expert-argument').slack).toBe(31);
    expect(act(answer, 'hearing-papers').slack).toBe(24); // served by 3 April for a hearing on 10 April
    expect(answer.critical).not.toContain('expert-argument');
    expect(answer.critical).toContain('consultation-closes');
    expect(answer.path.map(({ milestone }) => milestone.id)).toEqual(
      expect.arrayContaining(['consultation-opens', 'consultation-closes', 'legality-opinion', 'decision']),
    );
  });
  it('makes an act critical when it uses up its slack', () => {
    const before = open(facts, '2026-03-10');
    const slack = act(before, 'expert-argument').slack ?? 0;
    const start = act(before, 'expert-argument').on.earliest;
    const still = open(facts, '2026-03-10', { whatIf: { notBefore: { 'expert-argument': addDays(start, slack) } } });
    expect(still.day).toEqual(before.day);
    expect(still.critical).toContain('expert-argument');
    const over = open(facts, '2026-03-10', { whatIf: { notBefore: { 'expert-argument': addDays(start, slack + 1) } } });
    expect(over.day.earliest > before.day.earliest).toBe(true);
  });
  it('waits for the next sitting', () => {
    const meetings = ['2026-04-14', '2026-04-28'].map(civilDate);
    const answer = open(facts, '2026-03-10', { meetings });
    expect(answer.day.earliest).toBe('2026-04-28');
    expect(act(answer, 'decision').because).toEqual({ kind: 'meeting' });
    expect(act(answer, 'legality-opinion').slack).toBeGreaterThan(0);
  });
  it('says where the meeting calendar ends', () => {
    expect(open(facts, '2026-03-10', { meetings: [civilDate('2026-04-14')] }).meetingsUntil).toBe('2026-04-14');
  });
});

describe('what if', () => {
  const facts = { ...none, startedOn: '2026-03-02', draftRecordedOn: '2026-03-10' };
  const base = open(facts, '2026-03-10');
  it('a hearing is held and its notice goes out late', () => {
    const answer = open(facts, '2026-03-10', {
      whatIf: { judged: { hearing: true }, notBefore: { 'hearing-notice': civilDate('2026-04-01') } },
    });
    // 1 April + 30 = 1 May: Labour Day, off until the 5th; nobody holds a hearing before Wednesday the 6th.
    expect(act(answer, 'hearing').on.earliest).toBe('2026-05-06');
    expect(answer.day.earliest > base.day.earliest).toBe(true);
  });
  it('the consultation is shortened with a reason', () => {
    const answer = open(facts, '2026-03-10', {
      whatIf: { shortened: { 'consultation-closes': { count: 10, reason: '汛期将至' } } },
    });
    expect(act(answer, 'consultation-closes').on.earliest).toBe('2026-03-20');
    expect(obstaclesOf(answer, lawOn('2026-03-10')).barring).toEqual([]);
  });
  it('what a kept record still lacks is to come: the plan does not leave it out', () => {
    const answer = open({ ...facts, origin: 'entered', riskJudgements: undefined }, '2026-03-10', {
      whatIf: { judged: { risk: true, competition: true } },
    });
    expect(obstaclesOf(answer, lawOn('2026-03-10')).barring).toEqual([]);
  });
  it('shortened without a reason, the plan is infeasible and the rule is named', () => {
    const answer = open(facts, '2026-03-10', {
      whatIf: { shortened: { 'consultation-closes': { count: 10, reason: ' ' } } },
    });
    expect(obstaclesOf(answer, lawOn('2026-03-10')).barring.map(({ rule }) => rule.ref)).toEqual(['R035', 'R036']);
  });
  it('a longer period than the law asks is not made shorter', () => {
    const answer = open(facts, '2026-03-10', {
      whatIf: { shortened: { 'consultation-closes': { count: 45, reason: '' } } },
    });
    expect(answer.day).toEqual(base.day);
  });
  it('the law of another place asks for a hearing that was judged away', () => {
    const plans = { ...facts, matterClass: 'plan', directInterest: true };
    const there = plan(plans, '2026-03-10', { profile: 'xj2022' });
    expect(there.kind === 'blocked' && there.barring.map(({ rule }) => rule.ref)).toContain('R049');
  });
  it('changes nothing in the facts it was given', () => {
    const given = decisionFactsSchema.parse(facts);
    const copy = structuredClone(given);
    planDecision(given, { law: lawOn('2026-03-10'), whatIf: { judged: { hearing: true, experts: true } } });
    expect(given).toEqual(copy);
  });
});

describe('beyond the published calendar', () => {
  it('gives a bracket, never a guess', () => {
    const facts = { ...none, startedOn: '2026-11-02', draftRecordedOn: '2026-11-10' };
    const answer = open(facts, '2026-12-01');
    // Consultation full on 31 December; answered, sent and received on 1 January 2027 if that is a working day: nothing from
    // here on is published. Seven working days at their soonest end on 8 January, and the meeting is on the 9th.
    expect(answer.day.earliest).toBe('2027-01-09');
    // At their latest: the day of the receipt, seven of review and the day of the meeting are nine working days after
    // 31 December. The longest nine of the frozen calendar run over Mid-Autumn and National Day: after Thursday 24 September
    // 2026, 28 29 30 September, 8 9 10 12 13 14 October: 20 days.
    expect(answer.day.latest).toBe('2027-01-20');
    const { because } = act(answer, 'legality-opinion');
    expect(because.kind === 'follows' && because.reckoning?.publishedUntil).toBe('2026-12-31');
  });
});
