import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { type DecisionFacts, decisionFactsSchema, profiles } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import type { OpenPlan } from './decision-plan';
import { planDecision } from './plan-decision';
import { longestWait, termOf } from './plan-words';
import { stageSteps } from './stage-steps';

const judged = (applies: boolean) => ({ applies, because: '影响不大', by: '甲', on: '2026-01-05' });
const facts: DecisionFacts = decisionFactsSchema.parse({
  participationMethods: ['consultation'],
  nonPublicBasis: null,
  hearingJudgement: { ...judged(false), compulsoryUnder: null },
  expertJudgement: { ...judged(false), complex: false },
  riskJudgements: [{ ...judged(false), field: 'social-stability' }],
  competitionJudgement: judged(false),
  startedOn: '2026-03-02',
  draftRecordedOn: '2026-03-10',
});
function openPlan(more: DecisionFacts = {}): OpenPlan {
  const law = { profile: profiles.hlj2021, asOf: civilDate('2026-03-10'), calendar: testCalendar };
  const plan = planDecision({ ...facts, ...more }, { law });
  if (plan.kind !== 'open') throw new Error(`not open: ${plan.kind}`);
  return plan;
}

// Consultation 10 March to 9 April; answered on Friday 10 April; seven working days to 21 April.
describe('the stages of a plan', () => {
  const stage = (id: string) => stageSteps(openPlan()).find((step) => step.stage === id);
  it('stand in the order of the procedure, each once', () =>
    expect(stageSteps(openPlan()).map((step) => step.stage)).toEqual([
      'initiation',
      'drafting',
      'participation',
      'legality',
      'discussion',
    ]));
  it('begin drafting with the start, and are done where all is recorded', () =>
    expect(stage('drafting')).toMatchObject({ from: '2026-03-02', to: '2026-03-10', done: true, statutory: false }));
  it('name the term of the law that runs in them', () => {
    expect(stage('participation')).toMatchObject({
      from: '2026-03-10',
      to: '2026-04-10',
      done: false,
      statutory: true,
      because: { zh: expect.stringContaining('不少于 30 日'), en: expect.stringContaining('at least 30 days from ') },
    });
    expect(stage('legality')).toMatchObject({
      from: '2026-04-10',
      to: '2026-04-21',
      statutory: true,
      because: {
        zh: expect.stringContaining('不少于 7 个工作日'),
        en: expect.stringMatching(/^at least 7 working days from [a-z]/),
      },
    });
  });
  it('begin the discussion when the file is ready; the meeting is on a day after its papers', () =>
    expect(stage('discussion')).toMatchObject({ from: '2026-04-21', to: '2026-04-22', statutory: false, done: false }));
});

describe('the longest wait', () => {
  it('is the term with most days still to come', () => {
    const wait = longestWait(openPlan());
    expect(wait?.act.milestone.id).toBe('consultation-closes');
    expect(wait?.words).toEqual(wait && termOf(wait.act));
  });
  it('is another once that is over', () => {
    const over = {
      startedOn: civilDate('2026-01-05'),
      draftRecordedOn: civilDate('2026-01-20'),
      consultationOpened: civilDate('2026-02-01'),
      consultationClosed: civilDate('2026-03-05'),
    };
    expect(longestWait(openPlan(over))?.act.milestone.id).toBe('legality-opinion');
  });
  it('is none where no term runs', () => {
    const reviewed = {
      startedOn: civilDate('2026-01-05'),
      draftRecordedOn: civilDate('2026-01-12'),
      consultationOpened: civilDate('2026-01-20'),
      consultationClosed: civilDate('2026-02-24'),
      // Seven working days from Friday 27 February, the Saturday made up: full on Friday 6 March.
      legalitySubmittedOn: civilDate('2026-02-26'),
      legalityReceivedOn: civilDate('2026-02-26'),
      legalityOpinionOn: civilDate('2026-03-10'),
    };
    expect(longestWait(openPlan(reviewed))).toBeUndefined();
  });
});
