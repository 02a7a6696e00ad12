import { type FactName, factWords } from '@/core/law';
import type { DossierEvent } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { strings } from './strings';

const isFact = (name: string): name is FactName => name in factWords;

/** What an act told, fact by fact, as it stands in the record: nothing of it is left out or reworded. */
export function ToldFacts({ event }: { readonly event: DossierEvent }) {
  const words = useStrings(strings);
  const tongue = useLanguage() === 'zh-CN' ? 'zh' : 'en';
  const told = [...Object.entries(event.facts), ...Object.entries(event.adds ?? {})].filter(
    ([, value]) => value !== undefined,
  );
  if (told.length === 0) return null;
  return (
    <dl className="hc-told">
      {told.map(([name, value]) => (
        <div key={name}>
          <dt>{isFact(name) ? factWords[name][tongue] : name}</dt>
          <dd>
            <Value value={value} none={words.none} yes={words.yes} no={words.no} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ValueProps {
  readonly value: unknown;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
}

function Value({ value, ...words }: ValueProps) {
  if (value === null || value === undefined) return words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) {
    if (value.length === 0) return words.none;
    return (
      <ol>
        {value.map((entry: unknown) => (
          <li key={JSON.stringify(entry)}>
            <Value value={entry} {...words} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value === 'object')
    return Object.values(value).map((entry: unknown, index) => (
      <span key={Object.keys(value)[index]}>
        {index > 0 && ' · '}
        <Value value={entry} {...words} />
      </span>
    ));
  return String(value);
}
