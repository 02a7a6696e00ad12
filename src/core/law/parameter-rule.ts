import type { CivilDate } from '@/core/kernel';
import { type CheckRule, type LawOfDay, ruleInLaw } from './check-rule';
import type { FactName } from './facts/decision-facts';
import { type Dated, inForceOn } from './profiles/dated';
import type { ParamName, ParamValue } from './profiles/profile-params';
import type { AnyRule } from './rule';

type LawWithValue<P extends ParamName> = LawOfDay & { readonly value: ParamValue<P> };

export interface ParameterRule<N extends FactName, P extends ParamName>
  extends Omit<CheckRule<N, LawWithValue<P>>, 'parameter'> {
  readonly parameter: P;
}

/** A check against a number or list that differs from place to place; it does not apply to steps taken while none was in force. */
export const parameterRule = <const N extends FactName, const P extends ParamName>(
  definition: ParameterRule<N, P>,
): AnyRule =>
  ruleInLaw<N, LawWithValue<P>>(definition, (law) => {
    const series = law.params[definition.parameter] as Dated<ParamValue<P>>; // each parameter is a series of its own kind
    const dated = inForceOn(series, law.lawOf);
    if (!dated) return noValueOn(law.lawOf);
    const { params, asOf, lawOf, calendar } = law;
    return { params, asOf, lawOf, calendar, value: dated.value };
  });

const noValueOn = (lawOf: CivilDate) => ({
  because: {
    zh: `${lawOf} 没有施行中的此项规定。`,
    en: `No text in force on ${lawOf} sets this.`,
  },
});
