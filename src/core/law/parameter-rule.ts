import { type Applicability, type CheckRule, checkRule, type Known, type LawOfDay, type Verdict } from './check-rule';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import { type Dated, inForceOn } from './profiles/dated';
import type { ParamName, ParamValue } from './profiles/profile-params';
import type { AnyRule } from './rule';

type LawWithValue<P extends ParamName> = LawOfDay & { readonly value: ParamValue<P> };

export interface ParameterRule<N extends FactName, P extends ParamName>
  extends Omit<CheckRule<N>, 'applies' | 'holds' | 'atOnce' | 'parameter'> {
  readonly parameter: P;
  atOnce?(facts: DecisionFacts, law: LawWithValue<P>): Verdict | undefined;
  applies?(facts: DecisionFacts, law: LawWithValue<P>): Applicability;
  holds(facts: Known<N>, law: LawWithValue<P>): Verdict;
}

/** A check against a number or list that differs from place to place; it does not apply to steps taken while none was in force. */
export function parameterRule<const N extends FactName, const P extends ParamName>({
  applies,
  atOnce,
  holds,
  ...head
}: ParameterRule<N, P>): AnyRule {
  const withValue = (law: LawOfDay): LawWithValue<P> | undefined => {
    const series = law.params[head.parameter] as Dated<ParamValue<P>>; // each parameter is a series of its own kind
    const dated = inForceOn(series, law.lawOf);
    return dated && { ...law, value: dated.value };
  };
  const noValue = ({ lawOf }: LawOfDay) => ({
    because: {
      zh: `${lawOf} 没有施行中的此项规定。`,
      en: `No text in force on ${lawOf} sets this.`,
    },
  });
  return checkRule<N>({
    ...head,
    applies(facts, law) {
      const known = withValue(law);
      return known ? (applies?.(facts, known) ?? 'applies') : noValue(law);
    },
    atOnce(facts, law) {
      const known = withValue(law);
      return known && atOnce?.(facts, known);
    },
    holds(facts, law) {
      const known = withValue(law);
      return known ? holds(facts, known) : noValue(law);
    },
  });
}
