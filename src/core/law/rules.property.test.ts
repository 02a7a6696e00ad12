import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, deepFreeze } from '@/core/kernel';
import { anyAsOf, anyFacts, factsAmong } from '@/testing/facts-arbitrary';
import { testCalendar } from '@/testing/test-calendar';
import { allRules } from './all-rules';
import type { RuleCases } from './case';
import { evaluateAll, explain } from './evaluate';
import { type DecisionFacts, decisionFactsSchema, type FactName } from './facts/decision-facts';
import { optionalOverlays, withOverlay } from './profiles/optional-overlays';
import { type Profile, profiles } from './profiles/profile';
import { recordReads } from './record-reads';
import { type AnyRule, isNotAsked } from './rule';

const files = import.meta.glob<{ cases: RuleCases }>('./instruments/**/*.cases.ts', { eager: true });
const suites = Object.values(files).map((file) => file.cases);

const withEveryOverlay = Object.values(optionalOverlays).reduce(withOverlay, profiles.hlj2021);
const anyPlace = fc.constantFrom<Profile>(...Object.values(profiles), withEveryOverlay);
const isFact = (name: string) => name in decisionFactsSchema.shape;
const evaluate = (rule: AnyRule, facts: DecisionFacts, { params }: Profile, asOf: ReturnType<typeof civilDate>) =>
  rule.evaluate(facts, params, asOf, testCalendar);

/** Facts each rule really asks for, learnt from dense random facts in every place. */
const readsOf = new Map(allRules.map((rule) => [rule.id, new Set<FactName>(rule.reads)]));
for (const [facts, place] of fc.sample(fc.tuple(anyFacts, anyPlace), { numRuns: 300, seed: 713 }))
  for (const rule of allRules) {
    const recorded = recordReads(facts);
    evaluate(rule, recorded.facts, place, civilDate('2026-11-23'));
    for (const name of recorded.reads) readsOf.get(rule.id)?.add(name);
  }
const readsOfRule = ({ id }: AnyRule): readonly FactName[] => [...(readsOf.get(id) ?? [])];
const perRule = allRules.map((rule) => [rule.ref, rule.id, rule] as const);

describe('on any facts, in any place, on any day from 2015 to 2030', () => {
  it(
    'every rule gives a finding in words, names real facts, alters nothing, and says the same twice',
    () =>
      fc.assert(
        fc.property(anyFacts, anyPlace, anyAsOf, (facts, profile, asOf) => {
          const law = { profile, asOf, calendar: testCalendar };
          const found = evaluateAll(deepFreeze(facts), law);
          for (const entry of found) {
            const { rule, finding } = entry;
            if (finding.kind === 'undetermined') {
              expect(finding.missing.length, rule.id).toBeGreaterThan(0);
              expect(finding.missing.filter((name) => !isFact(name))).toEqual([]);
              expect(explain(entry)).toBeUndefined();
              continue;
            }
            const words = explain(entry);
            expect(`${words?.zh}|${words?.en}`, rule.id).toMatch(/^[^|]{4,}\|[^|]{4,}$/);
            expect(`${words?.zh}${words?.en}`, rule.id).not.toMatch(/undefined|null|NaN|Infinity/);
          }
          const again = evaluateAll(structuredClone(facts), law);
          expect(again.map(({ finding }) => finding)).toEqual(found.map(({ finding }) => finding));
        }),
        { numRuns: 400 },
      ),
    60_000,
  );

  /** What, once told, lawfully opens a question that seemed answered. Nothing else may. */
  const opens = (rule: AnyRule, name: FactName, { decisionOutcome }: DecisionFacts): boolean =>
    // A decision put off opens its meeting again: what was done for the first says nothing of the next.
    decisionOutcome === 'deferred' ||
    // The votes count once more when it is told who was there, and may now be against the decision.
    (rule.ref === 'R125' && name === 'membersPresent') ||
    // An opinion later than the answer it seemed to have is not answered.
    (rule.ref === 'R116' && name === 'legalityOpinionOn');

  // Adding a fact may turn satisfied into breached or not-applicable, and into not knowing only where `opens` says so.
  it.each(perRule)('%s %s: a fact more never makes what was satisfied unknown', (_ref, _id, rule) => {
    const names = readsOfRule(rule);
    fc.assert(
      fc.property(factsAmong(names), factsAmong(names), anyPlace, anyAsOf, (facts, others, place, asOf) => {
        if (evaluate(rule, facts, place, asOf).kind !== 'satisfied') return;
        for (const name of names) {
          if (facts[name] !== undefined || others[name] === undefined) continue;
          const more = { ...facts, [name]: others[name] };
          if (opens(rule, name, more)) continue;
          expect([name, evaluate(rule, more, place, asOf).kind]).not.toEqual([name, 'undetermined']);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(perRule)('%s %s: each kind of answer it can give has a case', (_ref, id, rule) => {
    const tried = new Set(
      suites.filter((suite) => suite.rule.id === id).flatMap((suite) => suite.cases.map((one) => one.expect.kind)),
    );
    const given = new Set(
      fc
        .sample(fc.tuple(factsAmong(readsOfRule(rule)), anyPlace, anyAsOf), { numRuns: 300, seed: 162 })
        .map(([facts, place, asOf]) => evaluate(rule, facts, place, asOf))
        // That a matter is outside, or a rule not yet law, is said by the engine for all rules alike.
        .filter((finding) => finding.kind !== 'not-applicable' || !isNotAsked(finding.because))
        .map(({ kind }) => kind),
    );
    expect([...given].filter((kind) => !tried.has(kind))).toEqual([]);
  });
});
