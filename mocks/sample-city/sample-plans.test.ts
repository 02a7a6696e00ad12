import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar } from '@/adapters/calendar';
import { type DecisionPlan, obstaclesOf, planDecision } from '@/core/deadlines';
import { addDays, civilDate } from '@/core/kernel';
import { evaluateAll, type LawContext, profileIds, profiles } from '@/core/law';
import { foldDossier } from '@/core/matter';
import { buildSampleCity } from './build-sample-city';

const city = [...buildSampleCity(chineseWorkingCalendar)];
const lawOf = (profile: (typeof profileIds)[number], asOf: string): LawContext => ({
  profile: profiles[profile],
  asOf: civilDate(asOf),
  calendar: chineseWorkingCalendar,
});

/** The days slack is measured against: the decision and what is appointed. */
const fixed = ({ acts }: DecisionPlan) =>
  acts
    .filter(({ milestone, state }) => milestone.id === 'decision' || state === 'appointed')
    .map(({ on }) => on.earliest);

/** The rules that check the terms of the plan. */
const terms = [
  'D713/15.1/period',
  'HLJ/19/notice',
  'D713/16.3/list',
  'AH/22/materials',
  'XJ/26/study-time',
  'AH/28/review-time',
  'D713/26.2/minimum',
];

describe.each(profileIds)('plans of the sample city under %s', (profile) => {
  const law = lawOf(profile, '2026-11-23');
  const plans = city.flatMap(([id, record]) => {
    const facts = foldDossier(id, record)?.facts;
    if (!facts) return [];
    const plan = planDecision(facts, { law });
    return plan.kind === 'open'
      ? [{ id, facts, plan }]
      : plan.kind === 'blocked'
        ? [{ id, facts, plan: plan.open }]
        : [];
  });
  it('are there', () => expect(plans.length).toBeGreaterThan(5));

  it('break no term of the law when carried out', () => {
    for (const { id, facts, plan } of plans) {
      const before = new Set(
        evaluateAll(facts, law)
          .filter(({ finding }) => finding.kind === 'breached')
          .map(({ rule }) => rule.id),
      );
      const { barring, warning } = obstaclesOf(plan, law);
      const broken = [...barring, ...warning].map(({ rule }) => rule.id).filter((rule) => terms.includes(rule));
      expect(
        broken.filter((rule) => !before.has(rule)),
        id,
      ).toEqual([]);
    }
  });

  it('never move to an earlier day when an act is done later', () => {
    for (const { facts, plan } of plans)
      for (const { milestone, state, on } of plan.acts) {
        if (state === 'done') continue;
        const notBefore = { [milestone.id]: addDays(on.earliest, 9) };
        const later = planDecision(facts, { law, whatIf: { notBefore } });
        const moved = later.kind === 'blocked' ? later.open : later;
        expect(moved.kind === 'open' && moved.day.earliest >= plan.day.earliest).toBe(true);
        expect(moved.kind === 'open' && moved.day.latest >= plan.day.latest).toBe(true);
      }
  });

  it('hold when an act uses up its slack, and move when it takes a day more', () => {
    for (const { id, facts, plan } of plans)
      for (const { milestone, state, on, slack = 0 } of plan.acts) {
        if (state !== 'to-do') continue;
        const at = (days: number) => {
          const moved = planDecision(facts, {
            law,
            whatIf: { notBefore: { [milestone.id]: addDays(on.earliest, days) } },
          });
          return fixed(moved);
        };
        expect(at(slack), `${id} ${milestone.id} +${slack}`).toEqual(fixed(plan));
        expect(at(slack + 1), `${id} ${milestone.id} +${slack + 1}`).not.toEqual(fixed(plan));
      }
  });
});
