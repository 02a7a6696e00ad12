import { describe, expect, it } from 'vitest';
import { planDecision } from '@/core/deadlines';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema, evaluateAll, factsUsed, profiles, rulesOf } from '@/core/law';
import { actOfType } from '@/core/matter';
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
  it('put the duty holder with a breach first, and the breach first with the duty holder', () => {
    const first = view.now[0];
    expect(first?.dutyHolder).toBe('undertaking-unit');
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
  const act = (type: string) => {
    const found = actOfType(type);
    if (!found) throw new Error(type);
    return found;
  };
  const duty = (type: string, notBefore?: string) => ({
    act: act(type),
    notBefore: notBefore === undefined ? undefined : civilDate(notBefore),
  });
  it('ask once for each act that can be done now, with all it answers', () => {
    const [judge, ...rest] = nextQuestions(findings, [duty('judgeProcedures')], 'participation');
    expect(rest).toEqual([]);
    expect(judge?.missing).toEqual(expect.arrayContaining(['hearingJudgement', 'expertJudgement', 'riskJudgements']));
    expect(judge?.waiting).toBeGreaterThan(10);
  });
  it('begin with the stage the matter stands in', () => {
    const owed = [duty('judgeProcedures'), duty('answerOpinions'), duty('appointExpertPanel')];
    expect(nextQuestions(findings, owed, 'participation')[0]?.act.type).toBe('answerOpinions');
    expect(nextQuestions(findings, owed, 'initiation')[0]?.act.type).toBe('judgeProcedures');
  });
  it('ask nothing whose turn has not come, and nothing that is not owed', () => {
    expect(nextQuestions(findings, [duty('answerOpinions', '2026-05-20')], 'participation')).toEqual([]);
    expect(nextQuestions(findings, [], 'participation')).toEqual([]);
  });
});

it('a finding names every fact it looked at, also those that only decide whether the rule applies', () => {
  const rule = rulesOf(law).find(({ id }) => id === 'HLJ/19/notice');
  if (!rule) throw new Error('not law here');
  expect(factsUsed(rule, facts, law)).toEqual(['hearingNoticeOn', 'nonPublicBasis', 'hearingJudgement']);
});
