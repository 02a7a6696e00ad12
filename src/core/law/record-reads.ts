import type { DecisionFacts, FactName } from './facts/decision-facts';

export interface RecordedReads {
  /** The facts, to be read in place of the original. */
  readonly facts: DecisionFacts;
  /** Names asked for so far, told or not. */
  readonly reads: Set<FactName>;
}

/** Facts that note which of them are asked for. Listing them all (a spread, `Object.entries`) counts as reading each. */
export function recordReads(facts: DecisionFacts): RecordedReads {
  const reads = new Set<FactName>();
  const note = (key: string | symbol) => {
    if (typeof key === 'string') reads.add(key as FactName); // rules ask facts by their names only
  };
  return {
    reads,
    facts: new Proxy(facts, {
      get(target, key) {
        note(key);
        return Reflect.get(target, key);
      },
      has(target, key) {
        note(key);
        return Reflect.has(target, key);
      },
      ownKeys() {
        throw new TypeError('a rule asks for facts by name, never for all of them');
      },
    }),
  };
}
