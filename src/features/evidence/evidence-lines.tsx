import type { ReactNode } from 'react';
import type { DecisionFacts } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';
import './evidence.css';

interface EvidenceLinesProps {
  readonly evidence: NonNullable<DecisionFacts['evidence']>;
  readonly frozenLink: (digest: string, children: ReactNode) => ReactNode;
}

/** As many as stand on one printed page beside everything else; the record has them all. */
const SHOWN = 4;

/** What was relied on, latest first, a line each: the figure with its frozen numbers, whose data, of which day, by which digest. */
export function EvidenceLines({ evidence, frozenLink }: EvidenceLinesProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const latest = [...evidence].reverse();
  return (
    <ul className="evidence-lines">
      {latest.slice(0, SHOWN).map(({ no, title, owner, on, digest, seal }) => (
        <li key={no}>
          <span>{frozenLink(seal ?? digest, title)}</span>
          <span className="hc-faint">
            {`${owner} · ${formatDay(on, language)} · ${words.digest} ${digest.slice(0, 8)}`}
          </span>
        </li>
      ))}
      {latest.length > SHOWN && <li className="hc-faint">{words.more(latest.length - SHOWN)}</li>}
    </ul>
  );
}
