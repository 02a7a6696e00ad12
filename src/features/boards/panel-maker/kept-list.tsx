import { useLanguage, useStrings } from '@/i18n';
import type { DatasetCard } from '@/ports/data-backend';
import { clauseWords } from './clause-words';
import { type KeptClauses, keptList } from './kept-clauses';
import { strings } from './maker-strings';

interface KeptListProps {
  readonly kept: KeptClauses;
  readonly card: DatasetCard;
  readonly onKept: (next: KeptClauses) => void;
}

/** What a question says beyond its controls, in words, each with a way to take it away. */
export function KeptList({ kept, card, onKept }: KeptListProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const clauses = keptList(kept).map((clause) => ({ ...clause, said: clauseWords(clause, card, language) }));
  if (clauses.length === 0) return null;
  return (
    <section className="maker-kept" aria-label={words.kept}>
      <p className="hc-faint">{words.kept}</p>
      <ul>
        {clauses.map(({ kind, said, rest }) => (
          <li key={`${kind} ${said}`}>
            <span>{said}</span>
            <button
              type="button"
              className="hc-btn plain"
              aria-label={words.dropKept(said)}
              onClick={() => onKept(rest)}
            >
              {words.drop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
