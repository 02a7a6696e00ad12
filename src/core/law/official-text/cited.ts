import { allRules } from '../all-rules';
import type { InstrumentId } from '../instrument';
import { optionalOverlays } from '../profiles/optional-overlays';
import { profiles } from '../profiles/profile';
import type { ProfileParams } from '../profiles/profile-params';
import type { Provision } from '../provision';
import type { AnyRule } from '../rule';

export interface Cited {
  readonly provision: Provision;
  /** The rules behind it: those that rest on it, or on the value of a place it gives. */
  readonly rules: readonly AnyRule[];
}

/** Provisions that rules and values of places rest on. */
export const cited: readonly Cited[] = [
  ...allRules.flatMap((rule) => rule.legalBasis.map((provision) => ({ provision, rules: [rule] }))),
  ...[...Object.values(profiles), ...Object.values(optionalOverlays)].flatMap(({ params }) =>
    Object.entries(params as Partial<ProfileParams>).flatMap(([name, series]) =>
      series.map(({ source }) => ({
        provision: source,
        rules: allRules.filter(({ parameter }) => parameter === name),
      })),
    ),
  ),
];

export const citedOf = (instrument: InstrumentId): readonly Cited[] =>
  cited.filter(({ provision }) => provision.instrument === instrument);
