import { type FactName, factWords, partWords } from '@/core/law';
import { type Language, useLanguage, useStrings } from '@/i18n';
import { sayValue } from '@/place';
import { strings } from './strings';

const isFact = (name: string): name is FactName => Object.hasOwn(factWords, name);

/** What an act told, field by field, as it stands in the record: nothing is left out; codes are said in words. */
export function ToldFacts({ told }: { readonly told: Readonly<Record<string, unknown>> }) {
  const language = useLanguage();
  const entries = Object.entries(told).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return null;
  return (
    <dl className="hc-told">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{nameOf(name, language)}</dt>
          <dd>
            <Value path={name} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A fact by its own words, also inside a correction; else the part. */
function nameOf(path: string, language: Language): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const fact = isFact(path) ? path : path === `payload.${name}` && isFact(name) ? name : undefined;
  return (fact ? factWords[fact] : partWords(path))?.[language === 'zh-CN' ? 'zh' : 'en'] ?? name;
}

function Value({ path, value }: { readonly path: string; readonly value: unknown }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (Array.isArray(value)) {
    if (value.length === 0) return words.none;
    if (value.every((entry) => typeof entry !== 'object' || entry === null))
      return value.map((entry) => sayValue(path, entry, language)).join(language === 'zh-CN' ? '、' : ', ');
    return (
      <ol>
        {value.map((entry: unknown) => (
          <li key={JSON.stringify(entry)}>
            <Value path={path} value={entry} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([name, entry], index) => (
      <span key={name}>
        {index > 0 && ' · '}
        <span className="hc-faint">{nameOf(`${path}.${name}`, language)}</span>{' '}
        <Value path={`${path}.${name}`} value={entry} />
      </span>
    ));
  return sayValue(path, value, language);
}
