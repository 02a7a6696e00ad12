import type { DecisionFacts } from './facts/decision-facts';
import type { OverlayId } from './profiles/optional-overlays';
import type { ProfileId } from './profiles/profile-id';
import type { ProfileParams } from './profiles/profile-params';
import type { AnyRule } from './rule';

/** One worked example of a rule, as data: what is known, on which day, and what must be found. */
export interface RuleCase {
  readonly name: string;
  /** Facts as plain JSON; the runner decodes them through the facts schema, so a misspelt fact fails. */
  readonly facts: { readonly [K in keyof DecisionFacts]?: unknown };
  readonly asOf?: string;
  readonly profile?: ProfileId;
  /** Optional overlay laid on the profile. */
  readonly overlay?: OverlayId;
  /** Values laid on the profile, for rules that are on only where a place sets their parameter. */
  readonly params?: Partial<ProfileParams>;
  readonly expect:
    | {
        readonly kind: 'satisfied' | 'breached' | 'not-applicable';
        readonly code: string;
        readonly [value: string]: unknown;
      }
    | { readonly kind: 'undetermined'; readonly missing: readonly (keyof DecisionFacts)[] };
}

export interface RuleCases {
  readonly rule: AnyRule;
  readonly cases: readonly RuleCase[];
}
