import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';

/** What was entered the last time, in whichever matter: offered to be said again, never entered for a person. */
export interface LastTime {
  /** The yearly catalogue that matters were last entered in. */
  readonly catalogue: { readonly year: number; readonly consentOn: string; readonly publishedOn: string } | null;
  readonly noticeChannels: readonly string[];
  readonly interpretationWays: readonly string[];
}

/** Up to a day: what is entered for a later one is not known on it. */
export function lastTime(matters: readonly DecisionFacts[], upTo: CivilDate): LastTime {
  const latest = (day: (facts: DecisionFacts) => CivilDate | null | undefined): DecisionFacts =>
    matters
      .flatMap((facts) => {
        const on = day(facts);
        return on && on <= upTo ? [{ on, facts }] : [];
      })
      .toSorted((one, other) => other.on.localeCompare(one.on))[0]?.facts ?? {};
  const {
    catalogueYear: year,
    cataloguePartyConsentOn: consentOn,
    cataloguePublishedOn: publishedOn,
  } = latest((facts) => (facts.catalogueYear && facts.cataloguePartyConsentOn ? facts.cataloguePublishedOn : null));
  return {
    catalogue: year && consentOn && publishedOn ? { year, consentOn, publishedOn } : null,
    noticeChannels: latest((facts) => facts.noticeChannels && facts.consultationOpened).noticeChannels ?? [],
    interpretationWays: latest((facts) => facts.interpretationWays && facts.publishedOn).interpretationWays ?? [],
  };
}
