import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema, profiles } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import { isExact } from './day-bracket';
import type { Cause, DecisionPlan } from './decision-plan';
import { obstaclesOf } from './obstacles';
import { planDecision } from './plan-decision';

const judged = (applies: boolean) => ({ applies, because: '理由', by: '甲', on: '2026-01-05' });
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
  // Consultation 10 March + 30 = 9 April, answered on Friday 10; seven working days 13 to 17, 20, 21 April. The review may
  // be received as late as Sunday 12 April: two days of slack before it, 33 for what runs beside.
  it('with nothing judged: procedures are reckoned with, a hearing is not', () => {
    const answer = openOnly(plan({ startedOn: '2026-03-02' }));
    expect(lines(answer)).toEqual([
      'start | done | 2026-03-02 | - | recorded',
      'draft | to-do | 2026-03-10 | 2 | today',
      'consultation-opens | to-do | 2026-03-10 | 2 | draft',
      'consultation-closes | to-do | 2026-04-09 | 2 | consultation-opens + 30? days',
      'opinions-answered | to-do | 2026-04-10 | 2 | consultation-closes',
      'participation-report | to-do | 2026-04-10 | 2 | opinions-answered',
      'expert-panel | to-do | 2026-03-10 | 33 | draft',
      'expert-argument | to-do | 2026-03-10 | 33 | expert-panel',
      'risk-plan | to-do | 2026-03-10 | 33 | draft',
      'risk-report | to-do | 2026-03-10 | 33 | draft',
      'risk-review | to-do | 2026-03-10 | 33 | risk-report',
      'controllability | to-do | 2026-03-10 | 42 | risk-report',
      'competition-first-review | to-do | 2026-03-10 | 33 | draft',
      'competition-concluded | to-do | 2026-03-10 | 33 | competition-first-review',
      'unit-first-review | to-do | 2026-04-10 | 2 | opinions-answered',
      'unit-meeting | to-do | 2026-04-10 | 2 | opinions-answered',
      'legality-submitted | to-do | 2026-04-10 | 2 | opinions-answered',
      'legality-received | to-do | 2026-04-10 | 2 | legality-submitted',
      'legality-opinion | to-do | 2026-04-21 | 0 | legality-received + 7? working-days',
      'discussion-submitted | to-do | 2026-04-21 | 0 | legality-opinion',
      'decision | to-do | 2026-04-21 | 0 | discussion-submitted',
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
      'decision',
    ];
    expect(answer.critical).toEqual(way);
    expect(answer.path.map(({ milestone }) => milestone.id)).toEqual(way);
    expect(answer.facts).toMatchObject({
      startedOn: '2026-03-02',
      draftRecordedOn: '2026-03-10',
      discussedOn: '2026-04-21',
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
  };
  it('after the review: the rework comes first, then the next sitting; what was overtaken is left out', () => {
    const answer = openOnly(plan(reviewed, ['2026-03-09', '2026-03-17', '2026-03-31']));
    expect(lines(answer).slice(5)).toEqual([
      'participation-report | to-do | 2026-03-10 | 7 | today',
      'unit-meeting | done | 2026-03-02 | - | recorded',
      'legality-submitted | done | 2026-03-03 | - | recorded',
      'legality-received | done | 2026-03-04 | - | recorded',
      'legality-opinion | done | 2026-03-10 | - | recorded',
      'legality-response | to-do | 2026-03-10 | 7 | legality-opinion',
      'discussion-submitted | to-do | 2026-03-10 | 7 | legality-opinion',
      'decision | to-do | 2026-03-17 | 0 | meeting',
    ]);
    expect(leftOut(answer)).toContain('unit-first-review: 没有记录，而其后的环节都已办理。');
    expect(leftOut(answer)).toContain('risk-review: 各领域均判断不需风险评估。');
    expect(answer.path.map(({ milestone }) => milestone.id)).toEqual([
      'legality-opinion',
      'discussion-submitted',
      'decision',
    ]);
    expect(answer.critical).toEqual(['decision']);
    expect(answer.meetingsUntil).toBeUndefined();
    expect(obstaclesOf(answer, law).warning.map(({ rule }) => rule.ref)).toEqual(['R105']); // four working days of review
  });
  it('on a sitting of the day nobody waits', () =>
    expect(lines(plan(reviewed, ['2026-03-10'])).at(-1)).toBe(
      'decision | to-do | 2026-03-10 | 0 | discussion-submitted',
    ));
  it('with a meeting appointed that day is kept, and the rest may take until then', () => {
    const answer = openOnly(plan({ ...reviewed, meetingOn: '2026-03-20' }, ['2026-03-17']));
    expect(lines(answer).slice(-3)).toEqual([
      'legality-response | to-do | 2026-03-10 | 10 | legality-opinion',
      'discussion-submitted | to-do | 2026-03-10 | 10 | legality-opinion',
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
    ).toBe('decision | to-do | 2026-03-10 | 0 | discussion-submitted'));
  it('discussed again after it was deferred: decided', () =>
    expect(
      plan({ ...reviewed, discussedOn: '2026-03-05', rediscussedOn: '2026-03-09', decisionOutcome: 'passed' }),
    ).toMatchObject({ kind: 'decided', day: '2026-03-09' }));
});
