import type { FactName } from './facts/decision-facts';
import { type ParameterRule, parameterRule } from './parameter-rule';
import type { ParamName } from './profiles/profile-params';
import { sourcesOf } from './profiles/sources-of';
import type { AnyRule } from './rule';

/** A rule of some places only: on where a profile sets its parameter, resting on the texts that set it. */
export function optionalRule<const N extends FactName, const P extends ParamName>(
  definition: Omit<ParameterRule<N, P>, 'layer' | 'legalBasis' | 'inForce'>,
): AnyRule {
  const { legalBasis, from } = sourcesOf(definition.parameter);
  return parameterRule<N, P>({ ...definition, layer: 'X', legalBasis, inForce: { from } });
}
