import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { allRules } from './all-rules';
import { bindRule } from './bind-rule';
import type { RuleCases } from './case';
import { decisionFactsSchema } from './facts/decision-facts';
import { composeParams } from './profiles/compose-params';
import { optionalOverlays, withOverlay } from './profiles/optional-overlays';
import { profiles } from './profiles/profile';
import type { ProfileParams } from './profiles/profile-params';

const files = import.meta.glob<{ cases: RuleCases }>('./instruments/**/*.cases.ts', { eager: true });
const suites = Object.values(files).map((file) => file.cases);

/** A place whose texts set no number and no list. */
const silent = Object.fromEntries(
  Object.keys(profiles.d713.params).map((name) => [name, []]),
) as unknown as ProfileParams; // every parameter, each an empty series

describe.each(suites.map((suite) => [suite.rule.id, suite] as const))('%s', (_, { rule, cases }) => {
  it.each(cases.map((c) => [c.name, c] as const))(
    '%s',
    (_name, { facts, asOf = '2026-11-23', profile = 'hlj2021', overlay, params = {}, expect: wanted }) => {
      const known = decisionFactsSchema.parse(facts);
      const place = overlay ? withOverlay(profiles[profile], optionalOverlays[overlay]) : profiles[profile];
      const law = { ...place, params: composeParams(place.params, params) };
      expect(bindRule(rule, law, civilDate(asOf))?.id).toBe(rule.id);
      const finding = rule.evaluate(known, law.params, civilDate(asOf), testCalendar);
      expect(finding.kind).toBe(wanted.kind);
      if (finding.kind === 'undetermined') {
        if (wanted.kind === 'undetermined') expect(finding.missing).toEqual(wanted.missing);
        return;
      }
      const { kind: _kind, ...because } = wanted;
      expect(finding.because).toMatchObject(because);
      const words = rule.explain(finding.because);
      expect(words.zh.length).toBeGreaterThan(3);
      expect(words.en.length).toBeGreaterThan(3);
      expect(`${words.zh}${words.en}`).not.toMatch(/undefined|null|NaN|Infinity/);
    },
  );
  it('has a sentence for holding and for not holding', () => {
    const reasons = rule.id === 'D713/15.1/period' ? ['long-enough', 'shortened-in-silence'] : ['met', 'unmet'];
    for (const code of reasons) {
      const words = rule.explain({ code, values: {} } as { readonly code: string }); // what a rule explains carries values beside its code
      expect(words.zh.length).toBeGreaterThan(3);
      expect(words.en.length).toBeGreaterThan(3);
    }
    expect(() => rule.explain({ code: 'no-such-reason' })).toThrow(rule.id);
  });
  it('asks for nothing where no text sets a number', () => {
    if (rule.parameter === 'silenceIsConsent') return; // this one permits, it does not ask
    for (const { facts, asOf = '2026-11-23', expect: wanted } of cases) {
      if (wanted.kind !== 'satisfied') continue;
      const { kind } = rule.evaluate(decisionFactsSchema.parse(facts), silent, civilDate(asOf), testCalendar);
      expect(['satisfied', 'not-applicable', 'undetermined']).toContain(kind);
    }
  });
});

describe('the rules together', () => {
  it('have cases whose names tell what they show', () => {
    const names = suites.flatMap(({ rule, cases }) => cases.map(({ name }) => [rule.id, name] as const));
    expect(names.filter(([, name]) => /^(met|unmet|not told yet|does not apply)( \(.*\))?$/.test(name))).toEqual([]);
  });
  it('each have an own id, an own number and cases', () => {
    expect(new Set(allRules.map((r) => r.id)).size).toBe(allRules.length);
    expect(new Set(allRules.map((r) => `${r.ref} ${r.id}`)).size).toBe(allRules.length);
    const tried = new Set(suites.map((suite) => suite.rule.id));
    expect(allRules.filter((r) => !tried.has(r.id)).map((r) => r.id)).toEqual([]);
  });
  it('never block on a "may"', () => {
    expect(allRules.filter((r) => r.force === 'may' && r.effect === 'blocks').map((r) => r.id)).toEqual([]);
  });
  it('are switched by a parameter where they are optional', () => {
    expect(allRules.filter((r) => r.layer === 'X' && !r.parameter).map((r) => r.id)).toEqual([]);
  });
  it('never block on sources that were not checked against their text', () => {
    const unchecked = allRules.filter(({ legalBasis }) => legalBasis.every(({ verifiedOn }) => verifiedOn === null));
    expect(unchecked.filter((r) => r.effect === 'blocks').map((r) => r.id)).toEqual([]);
  });
  it('say what is missing when nothing was told, and never claim a breach', () => {
    for (const rule of allRules) {
      for (const { params } of Object.values(profiles)) {
        const finding = rule.evaluate({}, params, civilDate('2026-11-23'), testCalendar);
        expect([rule.id, finding.kind]).not.toEqual([rule.id, 'breached']);
      }
    }
  });
});
