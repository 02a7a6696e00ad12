import { useLanguage, useStrings } from '@/i18n';
import type { DatasetCard } from '@/ports/data-source';
import { clauseWords } from './clause-words';
import { type KeptClauses, keptList } from './kept-clauses';
import { strings } from './maker-strings';
import { RemovableList } from './removable-list';

interface KeptListProps {
  readonly kept: KeptClauses;
  readonly card: DatasetCard;
  readonly onKept: (next: KeptClauses) => void;
}

/** What a question says beyond its controls. */
export function KeptList({ kept, card, onKept }: KeptListProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <RemovableList
      label={words.kept}
      items={keptList(kept).map((clause) => ({
        said: clauseWords(clause, card, language),
        onRemove: () => onKept(clause.rest),
      }))}
    />
  );
}
