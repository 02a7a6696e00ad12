import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { allRules } from './all-rules';
import { rulesOf } from './asked-rules';
import { barriersOf, evaluateAll, evaluateEach, evaluateOnce, explain, isBarring, type RuleFinding } from './evaluate';
import { breached, notApplicable, satisfied, undetermined } from './finding';
import { profiles } from './profiles/profile';
import { type GateId, gateIds } from './stage';

const ruleAt = (gate: GateId, effect: 'blocks' | 'warns' = 'blocks') => {
  const rule = allRules.find((one) => one.gate === gate && one.effect === effect);
  if (!rule) throw new Error(`no rule that ${effect} at ${gate}`);
  return rule;
};
const met = { code: 'met', values: {} };
const findings = [breached({ code: 'unmet' }), undetermined('title'), satisfied(met), notApplicable(met)] as const;

describe('a finding', () => {
  it.each([
    ['blocks', [true, true, false, false]],
    ['warns', [false, false, false, false]],
  ] as const)('of a rule that %s bars: %j', (effect, bars) =>
    expect(findings.map((finding) => isBarring({ rule: ruleAt('legality', effect), finding }))).toEqual(bars),
  );
  it('is explained, unless facts are missing', () => {
    const rule = ruleAt('start');
    expect(explain({ rule, finding: satisfied(met) })).toEqual(rule.explain(met));
    expect(explain({ rule, finding: undetermined('title') })).toBeUndefined();
  });
});

describe('a gate', () => {
  const unmet = (gate: GateId): RuleFinding => ({ rule: ruleAt(gate), finding: breached({ code: 'unmet' }) });
  const barred = gateIds.filter((gate) => allRules.some((rule) => rule.gate === gate && rule.effect === 'blocks'));
  it.each(barred)('%s is kept shut by what bars it and the gates before', (gate) => {
    const all = barred.map(unmet);
    const barring = barriersOf(gate, all).map(({ rule }) => rule.gate);
    expect(barring).toEqual(barred.filter((other) => gateIds.indexOf(other) <= gateIds.indexOf(gate)));
  });
  it('is not kept shut by what holds or only warns', () =>
    expect(
      barriersOf('archive', [
        { rule: ruleAt('start'), finding: satisfied(met) },
        { rule: ruleAt('start', 'warns'), finding: breached({ code: 'unmet' }) },
      ]),
    ).toEqual([]));
});

describe('all rules of a place', () => {
  const law = { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: testCalendar };
  it('each give the finding of the rule as it binds there', () => {
    const facts = { matterClass: 'plan' as const, leadUnit: '示例局' };
    const found = evaluateAll(facts, law);
    expect(found.map(({ rule }) => rule.id)).toEqual(rulesOf(law).map(({ id }) => id));
    for (const { rule, finding } of found)
      expect(finding).toEqual(rule.evaluate(facts, law.profile.params, law.asOf, law.calendar));
  });
  it('are asked once of the same facts under the same law, and anew under another', () => {
    const facts = { matterClass: 'plan' as const, leadUnit: '示例局' };
    const found = evaluateOnce(facts, law);
    expect(evaluateOnce(facts, { ...law })).toBe(found);
    const earlier = { ...law, asOf: civilDate('2019-08-31') };
    const elsewhere = { ...law, profile: profiles.zj2023 };
    const counting = { ...law, calendar: { ...testCalendar } };
    for (const other of [earlier, elsewhere, counting]) {
      const asked = evaluateOnce(facts, other);
      expect(asked).not.toBe(found);
      expect(asked).toEqual(evaluateAll({ ...facts }, other));
    }
    expect(evaluateAll(facts, law)).toEqual(found);
  });
  it('are put to many matters at once as to each alone, under the law of each', () => {
    const asked = Array.from({ length: 70 }, (_, i) => ({
      facts: i % 2 === 0 ? { leadUnit: `示例局${i}` } : { matterClass: 'plan' as const, summary: `事项${i}` },
      law: i % 3 === 0 ? { ...law, profile: profiles.zj2023 } : law,
    }));
    expect(evaluateEach(asked)).toEqual(asked.map((one) => evaluateAll(one.facts, one.law)));
  });
  it('are fewer before their texts were in force', () => {
    const count = (day: string) => rulesOf({ ...law, asOf: civilDate(day) }).length;
    expect(count('2019-08-31')).toBeLessThan(5);
    expect(count('2019-09-01')).toBeGreaterThan(60);
    expect(count('2021-08-01')).toBeGreaterThan(count('2021-07-31'));
  });
});
