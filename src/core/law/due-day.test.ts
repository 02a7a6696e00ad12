import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { evaluateAll } from './evaluate';
import { decisionFactsSchema } from './facts/decision-facts';
import { profiles } from './profiles/profile';

const dueOf = (rule: string, facts: object, asOf = '2026-06-01') => {
  const law = { profile: profiles.hlj2021, asOf: civilDate(asOf), calendar: testCalendar };
  return evaluateAll(decisionFactsSchema.parse(facts), law).find((entry) => entry.rule.id === rule)?.finding.dueBy;
};
const policy = { matterClass: 'policy', exclusion: null, specialLaw: null };

describe('the day by which a requirement has to stand', () => {
  const meeting = { ...policy, discussionSubmittedOn: '2026-06-01', meetingOn: '2026-06-12' };
  it.each([
    ['the review, before a meeting that is set', 'D713/25.1/review', meeting, '2026-06-12'],
    ['the judgement on experts, before a meeting that is set', 'D713/19.1/judgement', meeting, '2026-06-12'],
    ['nothing is set: no day', 'D713/25.1/review', policy, undefined],
    ['the meeting was held', 'D713/25.1/review', { ...meeting, discussedOn: '2026-06-12' }, undefined],
    [
      'put off, and a new one is set',
      'D713/25.2/outcome',
      { ...meeting, meetingOn: '2026-07-20', discussedOn: '2026-06-12', decisionOutcome: 'deferred' },
      '2026-07-20',
    ],
    [
      'the Party report, by the last day of the publication',
      'D713/31.1/party-report',
      { ...policy, nonPublicBasis: null, discussedOn: '2026-06-01', decisionOutcome: 'passed' },
      '2026-06-30',
    ],
    [
      'a decision that was put off owes no Party report',
      'D713/31.1/party-report',
      { ...policy, nonPublicBasis: null, discussedOn: '2026-06-01', decisionOutcome: 'deferred' },
      undefined,
    ],
    [
      'those who answer, by the time set for the execution',
      'D713/38.2/responsible',
      { ...policy, publishedOn: '2026-05-11', executionDueOn: '2027-05-11' },
      '2027-05-11',
    ],
    ['its own term goes before that of the door', 'HLJ/39/materials', meeting, '2026-06-11'],
    [
      'a procedure that ended owes nothing by a day',
      'D713/25.1/review',
      { ...meeting, endedOn: '2026-06-02' },
      undefined,
    ],
  ])('%s', (_name, rule, facts, due) => {
    expect(dueOf(rule, facts)).toBe(due);
  });
});
