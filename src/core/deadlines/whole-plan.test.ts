import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema, profiles } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import { isExact } from './day-bracket';
import type { Cause, DecisionPlan } from './decision-plan';
import { obstaclesOf } from './obstacles';
import { planDecision } from './plan-decision';

const judged = (applies: boolean) => ({ applies, because: '影响不大', by: '甲', on: '2026-01-05' });
const conditional = {
  participationMethods: ['consultation'],
  nonPublicBasis: null,
  hearingJudgement: { ...judged(false), compulsoryUnder: null },
  expertJudgement: { ...judged(false), complex: false },
  riskJudgements: [{ ...judged(false), field: 'social-stability' }],
  competitionJudgement: judged(false),
};
const law = { profile: profiles.hlj2021, asOf: civilDate('2026-03-10'), calendar: testCalendar };
const plan = (facts: object, meetings: readonly string[] = []): DecisionPlan =>
  planDecision(decisionFactsSchema.parse(facts), { law, meetings: meetings.map(civilDate) });

const why = (cause: Cause): string =>
  cause.kind !== 'follows'
    ? cause.kind
    : `${cause.after}${cause.least ? ` + ${cause.least.count}${cause.least.isGeneral ? '?' : ''} ${cause.least.unit}` : ''}`;
/** One line per act: name, state, day, slack, reason. */
const lines = ({ acts }: DecisionPlan): readonly string[] =>
  acts.map(({ milestone, state, on, slack, because }) =>
    [
      milestone.id,
      state,
      isExact(on) ? on.earliest : `${on.earliest} to ${on.latest}`,
      slack ?? '-',
      why(because),
    ].join(' | '),
  );

const leftOut = ({ left }: DecisionPlan) => left.map(({ milestone, because }) => `${milestone.id}: ${because.zh}`);
const openOnly = (answer: DecisionPlan) => {
  if (answer.kind !== 'open') throw new Error(`not open: ${answer.kind}`);
  return answer;
};

describe('a whole plan, act by act', () => {
  // Consultation 10 March + 30 = 9 April, answered on Friday 10; seven working days 13 to 17, 20, 21 April; papers to the
  // members that Tuesday, the meeting on Wednesday 22. What runs beside has until Friday 10 April: 31 days of slack.
  it('with nothing judged: procedures are reckoned with, a hearing is not', () => {
    const answer = openOnly(plan({ startedOn: '2026-03-02' }));
    expect(lines(answer)).toEqual([
      'start | done | 2026-03-02 | - | recorded',
      'draft | to-do | 2026-03-10 | 0 | today',
      'consultation-opens | to-do | 2026-03-10 | 0 | draft',
      'consultation-closes | to-do | 2026-04-09 | 0 | consultation-opens + 30? days',
      'opinions-answered | to-do | 2026-04-10 | 0 | consultation-closes',
      'participation-report | to-do | 2026-04-10 | 0 | opinions-answered',
      'expert-panel | to-do | 2026-03-10 | 31 | draft',
      'expert-argument | to-do | 2026-03-10 | 31 | expert-panel',
      'risk-plan | to-do | 2026-03-10 | 31 | draft',
      'risk-report | to-do | 2026-03-10 | 31 | draft',
      'risk-review | to-do | 2026-03-10 | 31 | risk-report',
      'controllability | to-do | 2026-03-10 | 42 | risk-report',
      'competition-first-review | to-do | 2026-03-10 | 31 | draft',
      'competition-concluded | to-do | 2026-03-10 | 31 | competition-first-review',
      'unit-first-review | to-do | 2026-04-10 | 0 | opinions-answered',
      'unit-meeting | to-do | 2026-04-10 | 0 | opinions-answered',
      'legality-submitted | to-do | 2026-04-10 | 0 | opinions-answered',
      'legality-received | to-do | 2026-04-10 | 0 | legality-submitted',
      'legality-opinion | to-do | 2026-04-21 | 0 | legality-received + 7? working-days',
      'discussion-submitted | to-do | 2026-04-21 | 0 | legality-opinion',
      'meeting-papers | to-do | 2026-04-21 | 0 | discussion-submitted',
      'decision | to-do | 2026-04-22 | 0 | meeting-papers',
    ]);
    expect(leftOut(answer)).toEqual([
      'hearing-report: 本地规定未作此要求。',
      'expert-papers: 本地规定未作此要求。',
      'competition-submitted: 本地规定未作此要求。',
      'legality-response: 审查意见未要求修改。',
    ]);
    expect(answer.assumptions.map(({ missing, as }) => [missing, as])).toEqual([
      ['participationMethods', true],
      ['hearingJudgement', false],
      ['expertJudgement', true],
      ['riskJudgements', true],
      ['competitionJudgement', true],
    ]);
    const way = [
      'draft',
      'consultation-opens',
      'consultation-closes',
      'opinions-answered',
      'legality-submitted',
      'legality-received',
      'legality-opinion',
      'discussion-submitted',
      'meeting-papers',
      'decision',
    ];
    expect(answer.path.map(({ milestone }) => milestone.id)).toEqual(way);
    // Nobody works on the weekend before the review, so what is done the same Friday has no slack either.
    const sameDay = ['participation-report', 'unit-first-review', 'unit-meeting'];
    expect(answer.critical.toSorted()).toEqual([...way, ...sameDay].toSorted());
    expect(answer.facts).toMatchObject({
      startedOn: '2026-03-02',
      draftRecordedOn: '2026-03-10',
      discussedOn: '2026-04-22',
    });
    expect(obstaclesOf(answer, law)).toEqual({ barring: [], warning: [] });
  });

  const reviewed = {
    ...conditional,
    startedOn: '2026-01-05',
    draftRecordedOn: '2026-01-12',
    consultationOpened: '2026-01-13',
    consultationClosed: '2026-02-20',
    opinionsAnsweredOn: '2026-02-24',
    unitMeetingOn: '2026-03-02',
    legalitySubmittedOn: '2026-03-03',
    legalityReceivedOn: '2026-03-04',
    legalityOutcome: 'adjust-then-submit',
    legalityOpinionOn: '2026-03-10',
    shortReviewReason: '汛期将至', // four working days of review: 5 6 9 10 March
  };
  it('after the review: the rework comes first, then the next sitting; what was overtaken is left out', () => {
    const answer = openOnly(plan(reviewed, ['2026-03-09', '2026-03-17', '2026-03-31']));
    expect(lines(answer).slice(5)).toEqual([
      'participation-report | to-do | 2026-03-10 | 7 | today',
      'unit-meeting | done | 2026-03-02 | - | recorded',
      'legality-submitted | done | 2026-03-03 | - | recorded',
      'legality-received | done | 2026-03-04 | - | recorded',
      'legality-opinion | done | 2026-03-10 | - | recorded',
      'legality-response | to-do | 2026-03-10 | 6 | legality-opinion',
      'discussion-submitted | to-do | 2026-03-10 | 6 | legality-opinion',
      'meeting-papers | to-do | 2026-03-10 | 6 | discussion-submitted',
      'decision | to-do | 2026-03-17 | 0 | meeting',
    ]);
    expect(leftOut(answer)).toContain('unit-first-review: 没有记录，而其后的环节都已办理。');
    expect(leftOut(answer)).toContain('risk-review: 各领域均判断不需风险评估。');
    expect(answer.path.map(({ milestone }) => milestone.id)).toEqual([
      'legality-opinion',
      'discussion-submitted',
      'meeting-papers',
      'decision',
    ]);
    expect(answer.critical).toEqual(['decision']);
    expect(answer.meetingsUntil).toBeUndefined();
    expect(obstaclesOf(answer, law).warning.map(({ rule }) => rule.ref)).toEqual([]);
  });
  it('a review cut short without a reason brings the decision no nearer, and says so', () => {
    // The seven working days after Wednesday 4 March: 5 6 9 10 11 12 13. Papers on Friday 13, the meeting on Monday 16.
    const answer = openOnly(plan({ ...reviewed, shortReviewReason: null }));
    expect(answer.day.earliest).toBe('2026-03-16');
    expect(obstaclesOf(answer, law).warning.map(({ rule }) => rule.ref)).toEqual(['R105']);
    const { because } = answer.acts.find(({ milestone }) => milestone.id === 'discussion-submitted') ?? {};
    expect(because).toMatchObject({
      after: 'legality-opinion',
      early: { after: 'legality-received', least: { count: 7 } },
    });
  });
  it('on a sitting of the next day nobody waits', () =>
    expect(lines(plan(reviewed, ['2026-03-11'])).at(-1)).toBe('decision | to-do | 2026-03-11 | 0 | meeting-papers'));
  it('a sitting of the same day is too soon for the papers', () =>
    expect(lines(plan(reviewed, ['2026-03-10', '2026-03-17'])).at(-1)).toBe(
      'decision | to-do | 2026-03-17 | 0 | meeting',
    ));
  it('with a meeting appointed that day is kept, and the rest may take until then', () => {
    const answer = openOnly(plan({ ...reviewed, meetingOn: '2026-03-20' }, ['2026-03-17']));
    expect(lines(answer).slice(-3)).toEqual([
      'discussion-submitted | to-do | 2026-03-10 | 9 | legality-opinion',
      'meeting-papers | to-do | 2026-03-10 | 9 | discussion-submitted',
      'decision | appointed | 2026-03-20 | 0 | appointed',
    ]);
    expect(answer.meetingsUntil).toBe('2026-03-17');
  });
  it('agreed in the review, nothing is reworked', () => {
    const answer = openOnly(plan({ ...reviewed, legalityOutcome: 'agree' }));
    expect(leftOut(answer)).toContain('legality-response: 审查意见未要求修改。');
  });
  it('with the risk judged small the report needs no review', () => {
    const risk = { riskJudgements: [{ ...judged(true), field: 'ecology' }] };
    const simple = { riskSimple: { meetingOn: '2026-01-20', reason: '示例' } };
    expect(leftOut(plan({ ...reviewed, ...risk, ...simple }))).toContain('risk-review: 采用简易程序。');
  });

  it('decided: the day of the record, and no slack', () => {
    const answer = plan({ ...reviewed, discussedOn: '2026-03-10', decisionOutcome: 'passed' });
    expect(answer).toMatchObject({ kind: 'decided', day: '2026-03-10' });
    expect(lines(answer).at(-1)).toBe('decision | done | 2026-03-10 | - | recorded');
    expect(leftOut(answer)).toContain('discussion-submitted: 没有记录，而其后的环节都已办理。');
  });
  it('deferred: planned again, whatever sitting was appointed', () =>
    expect(
      lines(plan({ ...reviewed, discussedOn: '2026-03-05', meetingOn: '2026-03-05', decisionOutcome: 'deferred' })).at(
        -1,
      ),
    ).toBe('decision | to-do | 2026-03-11 | 0 | meeting-papers'));
  it('discussed again after it was deferred: decided', () =>
    expect(
      plan({ ...reviewed, discussedOn: '2026-03-05', rediscussedOn: '2026-03-09', decisionOutcome: 'passed' }),
    ).toMatchObject({ kind: 'decided', day: '2026-03-09' }));

  it('an opinion on another text is made again', () => {
    // Opinion on 10 March, a new text on 12 March: sent, received on Thursday 12; 13 16 17 18 19 20 23 March; meeting on the 24th.
    const answer = openOnly(
      planDecision(
        decisionFactsSchema.parse({
          ...reviewed,
          legalityOutcome: 'agree',
          draftRecordedOn: '2026-03-12',
          draftVersion: 2,
        }),
        {
          law: { ...law, asOf: civilDate('2026-03-12') },
        },
      ),
    );
    expect(answer.reviewAgain).toBe(true);
    expect(answer.day.earliest).toBe('2026-03-24');
  });
  it('the text that the opinion asked for needs no second one', () => {
    const answer = openOnly(
      planDecision(
        decisionFactsSchema.parse({
          ...reviewed,
          draftRecordedOn: '2026-03-12',
          draftVersion: 2,
          legalityResponseOn: '2026-03-12',
        }),
        { law: { ...law, asOf: civilDate('2026-03-12') } },
      ),
    );
    expect(answer.reviewAgain).toBe(false);
    expect(answer.day.earliest).toBe('2026-03-13');
  });
  it('a file sent back is sent again', () => {
    const answer = openOnly(plan({ ...reviewed, legalityOutcome: 'return-for-procedure' }));
    expect(answer.acts.find(({ milestone }) => milestone.id === 'legality-submitted')?.state).toBe('to-do');
  });
  it('has no day where a rule that bars the decision is breached', () => {
    const answer = plan({ ...reviewed, consultationClosed: '2026-01-20', shorteningReason: null });
    expect(answer.kind === 'blocked' && answer.barring.map(({ rule }) => rule.ref)).toEqual(['R035', 'R036']);
  });
  it('says that a wish changes nothing where the last day is announced already', () => {
    const consulted = { ...conditional, startedOn: '2026-01-05', draftRecordedOn: '2026-01-12' };
    const facts = decisionFactsSchema.parse({
      ...consulted,
      consultationOpened: '2026-03-02',
      consultationClosed: '2026-04-01',
    });
    const notBefore = { 'consultation-closes': civilDate('2026-04-20') };
    const answer = openOnly(planDecision(facts, { law, whatIf: { notBefore } }));
    expect(answer.ignored).toEqual([
      { of: 'notBefore', act: 'consultation-closes', wish: '2026-04-20', because: 'appointed' },
    ]);
    expect(answer.day).toEqual(openOnly(planDecision(facts, { law })).day);
  });
});
