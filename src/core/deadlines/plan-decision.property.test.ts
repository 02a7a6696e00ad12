import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate } from '@/core/kernel';
import { type DecisionFacts, type FactName, profiles } from '@/core/law';
import { factsAmong } from '@/testing/facts-arbitrary';
import { testCalendar } from '@/testing/test-calendar';
import { planDecision } from './plan-decision';

const today = civilDate('2026-03-20');
const names: readonly FactName[] = [
  'nonPublicBasis',
  'participationMethods',
  'participationJudgement',
  'hearingJudgement',
  'expertJudgement',
  'riskJudgements',
  'competitionJudgement',
  'startedOn',
  'draftRecordedOn',
  'consultationOpened',
  'consultationClosed',
  'opinionsAnsweredOn',
  'hearingNoticeOn',
  'hearingOn',
  'expertPanelOn',
  'riskPlanOn',
  'legalitySubmittedOn',
  'legalityReceivedOn',
];
/** Some of the facts that plans rest on: told up to a point, as a record would. */
const anyRecord: fc.Arbitrary<DecisionFacts> = fc
  .subarray([...names], { minLength: 4 })
  .chain((told) => factsAmong(told));
const anyPlace = fc.constantFrom(...Object.values(profiles));
const planOn = (facts: DecisionFacts, profile: (typeof profiles)['d713'], asOf: CivilDate) =>
  planDecision(facts, { law: { profile, asOf, calendar: testCalendar } });

describe('a plan for any record', () => {
  it('keeps the order of the acts, never looks back, and ends with the decision', () =>
    fc.assert(
      fc.property(anyRecord, anyPlace, (facts, profile) => {
        const plan = planOn(facts, profile, today);
        if (plan.kind !== 'open') return;
        const placed = new Map(plan.acts.map((act) => [act.milestone.id, act]));
        for (const { milestone, state, on, slack } of plan.acts) {
          expect(on.earliest <= on.latest, milestone.id).toBe(true);
          if (state === 'done') {
            expect(slack).toBeUndefined();
            continue;
          }
          expect(slack).toBeGreaterThanOrEqual(0);
          if (state === 'to-do') expect(on.earliest >= today, milestone.id).toBe(true);
          for (const { after } of milestone.after) {
            const before = placed.get(after);
            if (before && state === 'to-do')
              expect(on.earliest >= before.on.earliest, `${after} ${milestone.id}`).toBe(true);
          }
        }
        expect(plan.path.at(-1)?.milestone.id).toBe('decision');
        expect(plan.path.at(-1)?.on).toEqual(plan.day);
        const open = plan.acts.filter(({ state }) => state !== 'done').map(({ milestone }) => milestone.id);
        expect(plan.critical.filter((id) => !open.includes(id))).toEqual([]);
        expect(plan.critical).toContain('decision');
        expect(new Set(plan.assumptions.map(({ missing }) => missing)).size).toBe(plan.assumptions.length);
      }),
      { numRuns: 120 },
    ));
  it('never ends earlier when it is asked later', () =>
    fc.assert(
      fc.property(anyRecord, anyPlace, fc.nat(30), (facts, profile, wait) => {
        const [now, later] = [planOn(facts, profile, today), planOn(facts, profile, addDays(today, wait))];
        if (now.kind !== 'open' || later.kind !== 'open') return;
        expect(later.day.earliest >= now.day.earliest).toBe(true);
      }),
      { numRuns: 120 },
    ));
});
