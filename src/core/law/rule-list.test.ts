import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { allRules } from './all-rules';
import { rulesOf } from './asked-rules';
import { decisionFactsSchema } from './facts/decision-facts';
import { type Witness, witnesses } from './listed-numbers.cases';
import { composeParams } from './profiles/compose-params';
import { inForceOn } from './profiles/dated';
import { type OverlayId, optionalOverlays, withOverlay } from './profiles/optional-overlays';
import { type Profile, profiles } from './profiles/profile';
import { type ProfileId, profileIds } from './profiles/profile-id';
import { type ListedEffect, type ListedNumber, type ListedRule, ruleList } from './rule-list';

const today = civilDate('2026-11-23');
const refs = Array.from({ length: 162 }, (_, i) => `R${String(i + 1).padStart(3, '0')}`);
const isProfile = (place: ProfileId | OverlayId): place is ProfileId => profileIds.some((id) => id === place);
const placeOf = (place: ProfileId | OverlayId): Profile =>
  isProfile(place) ? profiles[place] : withOverlay(profiles.d713, optionalOverlays[place]);

/** What differs from the list on purpose, each with its reason. A row that no longer differs must go. */
const exceptions: Readonly<Record<string, { readonly ours: string | number | undefined; readonly because: string }>> = {
  'R011 stage D713/10.1/source': {
    ours: 'catalogue',
    because: 'our first stage is proposal and catalogue; the source is told with the proposal, before the start',
  },
  'R012 stage D713/10.1/argument': {
    ours: 'catalogue',
    because: 'as R011: the four items are part of the proposal',
  },
  'R026 layer HLJ/12/options': {
    ours: 'H',
    because: 'in the decree two options are a "may", which is never a breach; the duty is Heilongjiang’s',
  },
  'R038 effect GZ/2022/consultation': {
    ours: 'warns',
    because: 'known by excerpt only: a source not checked against its text may warn, never block',
  },
  'R056 effect GDH/19/seats': {
    ours: 'warns',
    because: 'the text binds the participants: an even number of seats may still bring an odd number of them',
  },
  'R137 effect D713/33.1/complete': {
    ours: 'warns',
    because:
      'the list of papers is told by the very act of closing, which may not breach the rule; a gate would bar that act for good',
  },
  'R147 layer SH/41/evaluation': {
    ours: 'X',
    because: 'the list puts the duty of other places (X: blocks) in the same row; it is a rule of its own',
  },
  'R045 number hlj2021 4': {
    ours: undefined,
    because: 'the record holds that the report was made and published, not its four headings',
  },
  'R077 number hlj2021 0.5': {
    ours: undefined,
    because:
      'who is in the majority is told by a person (expertMajorityFollowed); conditional opinions do not add up by arithmetic',
  },
  'R102 number hlj2021 6': {
    ours: 5,
    because: 'the sixth kind is "others", which no rule can ask for',
  },
  'R117 number d713 6': { ours: 5, because: 'the sixth kind is "others"' },
  'R117 number hlj2021 8': {
    ours: 6,
    because:
      'the eighth is "others", the opinions of units are R118; the handling of the review is R119, counted with the opinion',
  },
  'R147 number sh2020 4': {
    ours: 3,
    because: 'the fourth trigger of Shanghai is known by number only and left to the base',
  },
};

const effectOf: Readonly<Record<ListedEffect, 'blocks' | 'warns'>> = {
  blocks: 'blocks',
  'blocks-unless-reason': 'blocks',
  'blocks-if-applicable': 'blocks',
  'blocks-close': 'blocks',
  warns: 'warns',
  'warns-reason-needed': 'warns',
  'warns-optionally-blocks': 'warns',
};
const rulesFor = (ref: string) => allRules.filter((rule) => rule.ref === ref);
const used = new Set<string>();
/** What must be found: what the list says, or what an exception says of it. */
function wanted<T extends string | number>(key: string, listed: T): string | number | undefined {
  const exception = exceptions[key];
  if (!exception) return listed;
  used.add(key);
  expect(exception.ours, `${key} no longer differs: take the exception away`).not.toBe(listed);
  return exception.ours;
}

describe('the list and the rules', () => {
  it('hold the same 162 numbers, in 172 rules', () => {
    expect(ruleList.map(({ ref }) => ref)).toEqual(refs);
    expect([...new Set(allRules.map(({ ref }) => ref))].sort()).toEqual(refs);
    expect(allRules).toHaveLength(172);
  });

  it.each(ruleList)('$ref: stage, effect and layer', ({ ref, stage, effect, layer }) => {
    for (const rule of rulesFor(ref)) {
      expect(rule.stage).toBe(wanted(`${ref} stage ${rule.id}`, stage));
      const strict = effect === 'warns-optionally-blocks' && rule.layer === 'X' ? 'blocks' : effectOf[effect];
      expect(rule.effect).toBe(wanted(`${ref} effect ${rule.id}`, strict));
      expect(rule.layer).toBe(wanted(`${ref} layer ${rule.id}`, layer === 'N/H' ? 'N' : layer));
      // To a rule of N/H Heilongjiang adds: with its text there, or with a value of its parameter.
      if (layer === 'N/H' && rule.layer === 'N') {
        const there = rulesOf({ profile: profiles.hlj2021, asOf: today }).find(({ id }) => id === rule.id);
        expect(there?.legalBasis.some(({ instrument }) => instrument === 'HLJ')).toBe(true);
      }
    }
  });

  const numbered = ruleList.filter(({ numbers }) => numbers.length > 0);
  it.each(numbered.flatMap((row) => row.numbers.map((number, i) => [row.ref, ...number, i, row] as const)))(
    '%s: in %s the number is %s',
    (ref, place, is, i, row) => {
      const due = wanted(`${ref} number ${place} ${is}`, is);
      const found = witnesses[`${ref}#${i}`] ?? witnesses[ref] ?? [];
      expect(found.length > 0).toBe(due !== undefined);
      if (due !== undefined) for (const witness of found) bear(witness, row, [place, due]);
    },
  );
  it('have no witness for a row without number, and no exception that is not met', () => {
    const known = new Set(numbered.map(({ ref }): string => ref));
    expect(Object.keys(witnesses).filter((key) => !known.has(key.split('#')[0] ?? ''))).toEqual([]);
    expect(Object.keys(exceptions).filter((key) => !used.has(key))).toEqual([]);
  });
});

/** Holds a number of the list against the value or the behaviour of the rule. */
function bear(witness: Witness, { ref }: ListedRule, [place, is]: ListedNumber): void {
  const law = placeOf(place);
  if (witness.kind === 'parameter') {
    const value = inForceOn<unknown>(law.params[witness.name], today)?.value;
    expect(Array.isArray(value) ? value.length : value).toBe(is);
    return;
  }
  if (witness.kind === 'parts') {
    expect(witness.of).toHaveLength(Number(is));
    return;
  }
  const { asOf = today, params = {}, rule: id, scale = 1 } = witness.side;
  const profile = { ...law, params: composeParams(law.params, params) };
  const rule = rulesOf({ profile, asOf: today }).find((one) => (id ? one.id === id : one.ref === ref));
  if (!rule) throw new Error(`${ref} is no law of ${place}`);
  const passes = (facts: object) => {
    const { kind } = rule.evaluate(decisionFactsSchema.parse(facts), profile.params, civilDate(asOf), testCalendar);
    return kind === 'satisfied' || kind === 'not-applicable';
  };
  if (witness.kind === 'word') {
    expect([passes(witness.passes), passes(witness.fails)]).toEqual([true, false]);
    return;
  }
  const n = Math.round(Number(is) * scale);
  const beyond = witness.kind === 'from' ? n - 1 : n + 1;
  expect([passes(witness.facts(n)), passes(witness.facts(beyond))]).toEqual([true, false]);
}
