import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { LawContext } from '@/core/law';
import { type Dossier, pendingAmendments } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { strings } from './pending-strings';

const SHOWN = 3;

/** Corrections and withdrawals that wait for a second person: they change nothing yet, and what they would show is told. */
export function PendingNotice({ dossier, law }: { readonly dossier: Dossier; readonly law: LawContext }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const pending = useMemo(() => pendingAmendments(dossier, law), [dossier, law]);
  if (pending.length === 0) return null;
  return (
    <section className="questions pending" aria-label={words.title}>
      <h3>{`▲ ${words.title}`}</h3>
      <ul>
        {pending.map(({ by, entry, kind, wouldBreach }) => (
          <li key={by}>
            <Link to="/matters/$matterId" params={{ matterId: dossier.id }} search={{ tab: 'record', event: by }}>
              {words[kind](by, entry)}
            </Link>
            {wouldBreach.length > 0 && (
              <span className="hc-quiet">
                {words.wouldBreach(
                  wouldBreach
                    .slice(0, SHOWN)
                    .map(({ rule }) => rule.title[language])
                    .join(language === 'zh' ? '、' : ', '),
                  wouldBreach.length,
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
