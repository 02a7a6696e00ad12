import type { CivilDate } from '@/core/kernel';
import { type Applicability, type CheckRule, checkRule, type Known, type LawOfDay, type Verdict } from './check-rule';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import { type Dated, inForceOn } from './profiles/dated';
import type { ParamName, ParamValue } from './profiles/profile-params';
import type { AnyRule } from './rule';

type LawWithValue<P extends ParamName> = LawOfDay & { readonly value: ParamValue<P> };

export interface ParameterRule<N extends FactName, P extends ParamName>
  extends Omit<CheckRule<N>, 'applies' | 'holds' | 'parameter'> {
  readonly parameter: P;
  /** Day of the step the rule is about: its law governs. Without one, or before the step, the day asked. */
  takenOn?(facts: DecisionFacts): CivilDate | null | undefined;
  applies?(facts: DecisionFacts, law: LawWithValue<P>): Applicability;
  holds(facts: Known<N>, law: LawWithValue<P>): Verdict;
}

const beforeCommencement: Applicability = {
  because: { zh: '办理时此项规定尚未施行。', en: 'This was not yet in force when the step was taken.' },
};

/** A check against a number or list that differs from place to place; it does not apply to steps taken before the value was in force. */
export function parameterRule<const N extends FactName, const P extends ParamName>({
  takenOn,
  applies,
  holds,
  ...head
}: ParameterRule<N, P>): AnyRule {
  const withValue = (facts: DecisionFacts, law: LawOfDay): LawWithValue<P> | undefined => {
    const series = law.params[head.parameter] as Dated<ParamValue<P>>; // each parameter is a series of its own kind
    const dated = inForceOn(series, takenOn?.(facts) ?? law.asOf);
    return dated && { ...law, value: dated.value };
  };
  return checkRule<N>({
    ...head,
    applies(facts, law) {
      const known = withValue(facts, law);
      return known ? (applies?.(facts, known) ?? 'applies') : beforeCommencement;
    },
    holds(facts, law) {
      const known = withValue(facts, law);
      return known ? holds(facts, known) : { missing: [] };
    },
  });
}
