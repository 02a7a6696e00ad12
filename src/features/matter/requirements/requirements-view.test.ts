import { describe, expect, it } from 'vitest';
import { planDecision } from '@/core/deadlines';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema, evaluateAll, factsUsed, profiles, rulesOf } from '@/core/law';
import { testCalendar } from '@/testing/test-calendar';
import { nextQuestions, requirementsOf } from './requirements-view';

const law = { profile: profiles.hlj2021, asOf: civilDate('2026-05-06'), calendar: testCalendar };
const facts = decisionFactsSchema.parse({
  nonPublicBasis: null,
  participationMethods: ['consultation'],
  startedOn: '2026-03-02',
  draftRecordedOn: '2026-03-10',
  consultationOpened: '2026-03-16',
  consultationClosed: '2026-03-31',
  shorteningReason: null,
});
const findings = evaluateAll(facts, law);
const view = requirementsOf(findings, 'participation', planDecision(facts, { law }));

describe('requirements', () => {
  it('lose none of the findings', () => {
    const shown = [...view.now.flatMap(({ owed }) => owed), ...view.later, ...view.satisfied, ...view.away];
    expect(new Set(shown.map(({ entry }) => entry.rule.id)).size).toBe(findings.length);
  });
  it('put the debtor with a breach first, and the breach first with the debtor', () => {
    const first = view.now[0];
    expect(first?.owedBy).toBe('undertaking-unit');
    expect(first?.owed[0]?.standing).toBe('blocked');
    expect(view.counts.blocked).toBe(2); // the period, and the reason missing in the notice
  });
  it('name the last day that leaves the decision where it is', () => {
    const disposition = view.now
      .flatMap(({ owed }) => owed)
      .find(({ entry }) => entry.rule.id === 'D713/18.1/disposition');
    expect(disposition).toMatchObject({ standing: 'due', act: { type: 'answerOpinions' } });
    expect(disposition?.dueBy && disposition.dueBy >= law.asOf).toBe(true);
  });
});

describe('the next questions', () => {
  const questions = nextQuestions(findings);
  it('begin with the nearest closed door', () => {
    const gates = questions.map(({ gate }) => gate);
    expect(gates[0]).toBe('start');
    expect(gates.indexOf('legality')).toBeLessThan(gates.lastIndexOf('publication'));
  });
  it('ask once for each act, with all it answers', () => {
    expect(new Set(questions.map(({ act }) => act.type)).size).toBe(questions.length);
    const judge = questions.find(({ act }) => act.type === 'judgeProcedures');
    expect(judge?.missing).toEqual(expect.arrayContaining(['hearingJudgement', 'expertJudgement', 'riskJudgements']));
    expect(judge?.waiting).toBeGreaterThan(10);
  });
});

it('a finding names every fact it looked at, also those that only decide whether the rule applies', () => {
  const rule = rulesOf(law).find(({ id }) => id === 'HLJ/19/notice');
  if (!rule) throw new Error('not law here');
  expect(factsUsed(rule, facts, law)).toEqual(['hearingNoticeOn', 'hearingJudgement']);
});
