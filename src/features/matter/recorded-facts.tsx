import { Fragment } from 'react';
import { shown, useLanguage, useStrings } from '@/i18n';
import { sayValue } from '@/stage-view';
import { nameOf } from './amend/name-of';
import { strings } from './strings';

/** What an act told, field by field, as it stands in the record: nothing is left out; codes are said in words. */
export function RecordedFacts({ told }: { readonly told: Readonly<Record<string, unknown>> }) {
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

function Value({ path, value }: { readonly path: string; readonly value: unknown }) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (Array.isArray(value)) {
    if (value.length === 0) return words.none;
    if (value.every((entry) => typeof entry !== 'object' || entry === null))
      return (
        <>
          {value.map((entry, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what a record tells never moves, and may tell one value twice
            <Fragment key={at}>
              {at > 0 && (language === 'zh' ? '、' : ', ')}
              <Said words={sayValue(path, entry, language)} />
            </Fragment>
          ))}
        </>
      );
    return (
      <ol>
        {value.map((entry: unknown, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what a record tells never moves, and may tell one value twice
          <li key={at}>
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
  return <Said words={sayValue(path, value, language)} />;
}

/** Names have their English; what was written in Chinese is told as Chinese to who reads English. */
function Said({ words }: { readonly words: string }) {
  const language = useLanguage();
  const said = shown(words);
  return language === 'en' && /\p{Script=Han}/u.test(said) ? <span lang="zh-CN">{words}</span> : said;
}
