import { useMemo } from 'react';
import type { InstrumentId } from '@/core/law';
import { articleOf, holdText, type OfficialText } from '@/core/law/official-text';
import { useLanguage, useStrings } from '@/i18n';
import { strings } from './official-strings';

/** What differs between an official text and what the rules quote of it, by rule and article. */
export function HeldReport({ instrument, text }: { readonly instrument: InstrumentId; readonly text: OfficialText }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const held = useMemo(() => holdText(instrument, text), [instrument, text]);
  const keys = Object.keys(text.paragraphs);
  const isSame = held.wrong.length + held.missing.length + held.extra.length === 0;
  return (
    <div className="law-held">
      <p>
        {words.read(new Set(keys.map(articleOf)).size, keys.length)}{' '}
        {held.checked > 0 && words.held(held.checked, held.wrong.length)}{' '}
        {held.paraphrased > 0 && words.paraphrased(held.paraphrased)}
      </p>
      {isSame && <p className="hc-quiet">{words.same}</p>}
      {held.wrong.length > 0 && (
        <>
          <h4>{words.wrong(held.wrong.length)}</h4>
          <ul>
            {held.wrong.map(({ provision, rules, found }) => (
              <li key={`${provision.article} ${provision.quote}`}>
                <b>{provision.article}</b> <q lang="zh-CN">{provision.quote}</q>{' '}
                <span className="hc-faint">
                  {found.length > 0 ? words.elsewhere(found.join('、')) : words.nowhere}
                  {rules.length > 0 && ` · ${rules.map(({ ref, title }) => `${ref} ${title[language]}`).join(' · ')}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {held.missing.length > 0 && <p>{words.missing(held.missing)}</p>}
      {held.extra.length > 0 && <p>{words.extra(held.extra)}</p>}
    </div>
  );
}
