import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';
import './letterhead.css';

interface LetterheadProps {
  readonly facts: DecisionFacts;
  readonly on: CivilDate;
  /** Which part of the file the sheet holds. */
  readonly part?: string;
}

/** What a printed sheet says first: which part of the file it is, who drew it up, when, and how secret it is where that is known. */
export function Letterhead({ facts, on, part }: LetterheadProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { leadUnit, nonPublicBasis } = facts;
  return (
    <p className="letterhead">
      {part && <strong>{part}</strong>}
      <span>{leadUnit ? words.issuedBy(leadUnit) : words.noIssuer}</span>
      {nonPublicBasis?.level && <span>{words.secrecy(nonPublicBasis.level)}</span>}
      <span>{words.issuedOn(formatDay(on, language))}</span>
    </p>
  );
}
