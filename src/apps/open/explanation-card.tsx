import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpenNotice } from '@/ports/open-api';
import { strings } from './strings';

/** Why there is a draft, what it rests on, which papers were put out, and which are withheld on what basis. */
export function ExplanationCard({ notice }: { readonly notice: OpenNotice }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <section className="hc-card" aria-labelledby="explanation">
      <h2 id="explanation">{words.explanation}</h2>
      {notice.summary && <p lang="zh-CN">{notice.summary}</p>}
      {notice.bases.length > 0 && (
        <>
          <h3>{words.bases}</h3>
          <ul className="open-plain" lang="zh-CN">
            {notice.bases.map(({ title, article }) => (
              <li key={title + article}>
                《{title}》{article}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.papers}</h3>
      <ul className="open-plain">
        {notice.papers.map(({ title, on, digest, withheld }) => (
          <li key={title}>
            <span lang="zh-CN">{title}</span> · {formatDay(on, language)}
            {withheld && (
              <p className="open-note">
                {words.withheld(withheld.basis, withheld.reviewOn && formatDay(withheld.reviewOn, language))}
              </p>
            )}
            {digest && (
              <details className="open-digest">
                <summary>{words.check}</summary>
                <code>SHA-256 {digest}</code>
              </details>
            )}
          </li>
        ))}
      </ul>
      {notice.unit && (
        <p className="hc-quiet">
          {words.unit} <span lang="zh-CN">{notice.unit}</span>
        </p>
      )}
    </section>
  );
}
