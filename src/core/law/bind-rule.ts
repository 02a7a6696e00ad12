import type { CivilDate } from '@/core/kernel';
import { instruments } from './instrument';
import { type DatedValue, inForceOn } from './profiles/dated';
import type { Profile } from './profiles/profile';
import type { Provision } from './provision';
import type { AnyRule } from './rule';

/**
 * The rule as it binds in a place on a day, or nothing where it is no part of that place's law. A rule with a parameter
 * cites the source of the value it is compared with, and only warns where that source says 一般 or was not checked against
 * its text. A national rule cites no local text of another place, and none before its own day.
 */
export function bindRule(rule: AnyRule, profile: Profile, asOf: CivilDate): AnyRule | undefined {
  const value = rule.parameter && inForceOn<unknown>(profile.params[rule.parameter], asOf);
  if (rule.layer !== 'N' && rule.parameter) return value && value.value !== false ? bound(rule, value) : undefined;
  const inForce = rule.inForce.from <= asOf && (rule.inForce.until === undefined || asOf <= rule.inForce.until);
  if (!profile.layers.includes(rule.layer) || !inForce) return undefined;
  const [first, ...rest] = rule.legalBasis;
  const here = rest.filter(
    ({ instrument }) => profile.instruments.includes(instrument) && instruments[instrument].inForceFrom <= asOf,
  );
  return {
    ...rule,
    legalBasis: [first, ...here, ...(value ? citations(value) : []).filter(notAmong([first, ...here]))],
  };
}

function bound(rule: AnyRule, value: DatedValue<unknown>): AnyRule {
  const { from, until, force = rule.force } = value;
  const isSoft = value.force === 'generally' || value.source.verifiedOn === null;
  return {
    ...rule,
    legalBasis: [value.source, ...(value.also ?? [])],
    force,
    effect: isSoft ? 'warns' : rule.effect,
    inForce: { from, ...(until && { until }) },
  };
}

const citations = ({ source, also = [] }: DatedValue<unknown>): readonly Provision[] => [source, ...also];

const notAmong =
  (cited: readonly Provision[]) =>
  ({ instrument, article }: Provision): boolean =>
    !cited.some((known) => known.instrument === instrument && known.article === article);
