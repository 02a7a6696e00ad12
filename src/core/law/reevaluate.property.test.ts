import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '@/core/kernel';
import { anyAsOf, anyFact, anyFacts } from '@/testing/facts-arbitrary';
import { testCalendar } from '@/testing/test-calendar';
import { evaluateAll } from './evaluate';
import type { DecisionFacts } from './facts/decision-facts';
import { profiles } from './profiles/profile';
import { evaluateNoting, reevaluate } from './reevaluate';

const anyPlace = fc.constantFrom(...Object.values(profiles));

describe('evaluating again after a change', () => {
  it('finds what evaluating from scratch finds, after every one of many changes', () =>
    fc.assert(
      fc.property(
        anyFacts,
        fc.array(fc.oneof(anyFact, anyFacts), { maxLength: 12 }),
        anyPlace,
        anyAsOf,
        (start, changes, profile, asOf) => {
          const law = { profile, asOf, calendar: testCalendar };
          let facts: DecisionFacts = start;
          let evaluation = evaluateNoting(facts, law);
          expect(evaluation.findings).toEqual(evaluateAll(facts, law));
          for (const change of changes) {
            facts = deepFreeze({ ...facts, ...change });
            evaluation = reevaluate(evaluation, facts);
            const wanted = evaluateAll(facts, law);
            expect(evaluation.findings.map(({ finding }) => finding)).toEqual(wanted.map(({ finding }) => finding));
          }
        },
      ),
      { numRuns: 40 },
    ));
});
