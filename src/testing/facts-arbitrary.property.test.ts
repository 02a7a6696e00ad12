import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionFactsSchema } from '@/core/law';
import { anyFacts } from './facts-arbitrary';

describe('random facts', () => {
  it('are facts: the schema accepts them as they are', () =>
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(decisionFactsSchema.parse(facts)).toEqual(facts);
      }),
      { numRuns: 200 },
    ));
});
