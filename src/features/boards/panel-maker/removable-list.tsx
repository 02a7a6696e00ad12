import { useStrings } from '@/i18n';
import { strings } from './maker-strings';

interface RemovableListProps {
  readonly label: string;
  readonly items: readonly { readonly said: string; readonly onRemove: () => void }[];
}

/** What is kept beside the controls, in words, each with a way to take it away. */
export function RemovableList({ label, items }: RemovableListProps) {
  const words = useStrings(strings);
  if (items.length === 0) return null;
  return (
    <section className="maker-kept" aria-label={label}>
      <p className="hc-faint">{label}</p>
      <ul>
        {items.map(({ said, onRemove }) => (
          <li key={said}>
            <span>{said}</span>
            <button type="button" className="hc-btn plain" aria-label={words.dropKept(said)} onClick={onRemove}>
              {words.drop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
