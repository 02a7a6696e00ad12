import type { CivilDate } from '@/core/kernel';
import { type Applicability, type CheckRule, checkRule, type Known, type LawOfDay, type Verdict } from './check-rule';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import { type Dated, inForceOn } from './profiles/dated';
import type { ParamName, ParamValue } from './profiles/profile-params';
import type { AnyRule } from './rule';

interface ParameterRule<N extends FactName, P extends ParamName> extends Omit<CheckRule<N>, 'holds' | 'parameter'> {
  readonly parameter: P;
  /** Day of the step the rule is about: its law governs. Without one, or before the step, the day asked. */
  takenOn?(facts: DecisionFacts): CivilDate | null | undefined;
  holds(facts: Known<N>, law: LawOfDay & { readonly value: ParamValue<P> }): Verdict;
}

/** A check against a number or list that differs from place to place; it does not apply to steps taken before the value was in force. */
export function parameterRule<const N extends FactName, const P extends ParamName>({
  takenOn,
  applies,
  holds,
  ...head
}: ParameterRule<N, P>): AnyRule {
  const valueFor = (facts: DecisionFacts, { params, asOf }: LawOfDay) =>
    inForceOn(params[head.parameter] as Dated<ParamValue<P>>, takenOn?.(facts) ?? asOf)?.value; // each parameter is a series of its own kind
  const beforeCommencement: Applicability = {
    because: { zh: '办理时此项规定尚未施行。', en: 'This was not yet in force when the step was taken.' },
  };
  return checkRule<N>({
    ...head,
    applies(facts, law) {
      const applicable = applies?.(facts, law) ?? 'applies';
      return applicable === 'applies' && valueFor(facts, law) === undefined ? beforeCommencement : applicable;
    },
    holds(facts, law) {
      const value = valueFor(facts, law);
      return value === undefined ? { missing: [] } : holds(facts, { ...law, value });
    },
  });
}
