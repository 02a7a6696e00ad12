import type { DecisionFacts } from './facts/decision-facts';

/** Rules that ask for nothing but an explanation: the reason confirmed when the breach was shown is that explanation. */
const asking = ['HLJ/11/unit-by-source', 'D713/20.1/differing'] as const;

/** Of the rules whose breach was confirmed, those that asked for no more. */
export const explainedBy = (breaches: readonly string[], reason: string): NonNullable<DecisionFacts['explained']> =>
  asking.filter((rule) => breaches.includes(rule)).map((rule) => ({ rule, reason }));

/** The explanation given last of what the rule asks. */
export const explanationOf = (facts: DecisionFacts, rule: (typeof asking)[number]): string | undefined =>
  facts.explained?.findLast((one) => one.rule === rule)?.reason;
