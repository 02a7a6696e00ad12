import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpenNotice } from '@/ports/open-api';
import { Redline } from './redline';
import { strings } from './strings';
import { ToldAnswers } from './told-answers';

/** What was said and what became of it, once the report is published; then the decision and its interpretation. */
export function ResultsCard({ notice: { results, decision } }: { readonly notice: OpenNotice }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const n = (value: number) => formatCount(value, language);
  return (
    <>
      {results && (
        <section className="hc-card" aria-labelledby="results">
          <h2 id="results">{words.results}</h2>
          <p>
            {results.rows !== null && words.counts(n(results.rows), n(results.grouped ?? results.rows))}{' '}
            <span className="hc-quiet">{words.published(formatDay(results.publishedOn, language))}</span>
          </p>
          <ul className="open-themes">
            {results.themes.map(({ theme, clause, rows, answers }) => (
              <li key={theme + clause}>
                <h3 lang="zh-CN">
                  {theme}
                  {clause && ` · ${clause}`}
                </h3>
                <p>
                  <span className="hc-tag">{answers[0] ? words.answers[answers[0].kind] : words.unanswered}</span>{' '}
                  {rows !== null && <span className="hc-quiet">{words.rows(rows, n(rows))}</span>}
                </p>
                <ToldAnswers answers={answers} />
              </li>
            ))}
          </ul>
          {results.sealed.map(({ on, answers, corrections, digest }) => (
            <details key={digest} className="open-digest">
              <summary>{words.sealedAnswers(formatDay(on, language), answers, corrections)}</summary>
              <code>SHA-256 {digest}</code>
            </details>
          ))}
        </section>
      )}
      {decision && (
        <section className="hc-card" aria-labelledby="decision">
          <h2 id="decision">{words.decision}</h2>
          <p>{words.published(formatDay(decision.publishedOn, language))}</p>
          {decision.interpretation && <p lang="zh-CN">{decision.interpretation}</p>}
          <h3>{words.changed(decision.changed.length)}</h3>
          <Redline changes={decision.changed} />
        </section>
      )}
    </>
  );
}
