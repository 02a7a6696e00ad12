import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

interface LetterheadProps {
  readonly facts: DecisionFacts;
  readonly on: CivilDate;
}

/** What a paper that goes to a leader says first: who drew it up, when, and how secret it is where that is known. */
export function Letterhead({ facts, on }: LetterheadProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { leadUnit, nonPublicBasis } = facts;
  return (
    <p className="full letterhead">
      <span>{leadUnit ? words.issuedBy(leadUnit) : words.noIssuer}</span>
      {nonPublicBasis?.level && <span>{words.secrecy(nonPublicBasis.level)}</span>}
      <span>{words.issuedOn(formatDay(on, language))}</span>
    </p>
  );
}
