import { evaluateAll, type RuleFinding } from './evaluate';
import type { DecisionFacts } from './facts/decision-facts';
import type { LawContext } from './law-context';
import type { AnyRule } from './rule';

/** Where the law of two places says different things of one matter, by number of the list. */
export interface FindingChange {
  readonly ref: AnyRule['ref'];
  readonly here: readonly RuleFinding[];
  readonly there: readonly RuleFinding[];
}

/**
 * The findings of a matter that change under another law: another outcome, another effect, a rule that only one place has,
 * or other numbers in the reason. Findings that agree are left out; only their citations may differ.
 */
export function compareProfiles(facts: DecisionFacts, here: LawContext, there: LawContext): readonly FindingChange[] {
  const [ours, theirs] = [byRef(evaluateAll(facts, here)), byRef(evaluateAll(facts, there))];
  const refs = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return refs.flatMap((ref) => {
    const [a, b] = [ours.get(ref) ?? [], theirs.get(ref) ?? []];
    return sameFindings(a, b) ? [] : [{ ref, here: a, there: b }];
  });
}

function byRef(findings: readonly RuleFinding[]): ReadonlyMap<AnyRule['ref'], readonly RuleFinding[]> {
  const found = new Map<AnyRule['ref'], RuleFinding[]>();
  for (const entry of findings) found.set(entry.rule.ref, [...(found.get(entry.rule.ref) ?? []), entry]);
  return found;
}

const sameFindings = (a: readonly RuleFinding[], b: readonly RuleFinding[]): boolean =>
  a.length === b.length && a.every((entry, i) => JSON.stringify(heart(entry)) === JSON.stringify(b[i] && heart(b[i])));

const heart = ({ rule, finding }: RuleFinding) => [rule.id, rule.effect, finding];
