import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { profiles } from './profiles/profile';
import { recordReads } from './record-reads';
import { evaluateNoting, reevaluate } from './reevaluate';

describe('evaluating again', () => {
  it('asks no rule again that a change does not touch, and sees a fact taken back', () => {
    const law = { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: testCalendar };
    const first = evaluateNoting({ matterClass: 'plan' }, law);
    const again = reevaluate(first, { matterClass: 'plan', executingUnit: '示例局' });
    const fresh = again.findings.filter((entry, i) => entry !== first.findings[i]).map(({ rule }) => rule.ref);
    expect(fresh).toEqual(['R142']);
    expect(reevaluate(again, { matterClass: 'plan' }).findings).toEqual(first.findings);
    expect(reevaluate(first, { matterClass: 'plan' }).findings).toBe(first.findings);
  });
});

describe('facts that note what is asked of them', () => {
  it('note names asked for, told or not', () => {
    const { facts, reads } = recordReads({ title: '示例' });
    expect([facts.title, facts.leadUnit, 'startedOn' in facts, 'title' in facts]).toEqual([
      '示例',
      undefined,
      false,
      true,
    ]);
    expect([...reads]).toEqual(['title', 'leadUnit', 'startedOn']);
  });
  it('refuse to be listed', () => expect(() => Object.keys(recordReads({}).facts)).toThrow(TypeError));
});
