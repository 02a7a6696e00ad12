import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpenNotice } from '@/ports/open-api';
import { strings as outcomeWords } from './outcome-strings';
import { Redline } from './redline';
import { strings } from './strings';
import { ToldAnswers } from './told-answers';

/** What was said and what became of it, once the report is published; then the decision and its interpretation. */
export function ResultsCard({ notice: { results, decision } }: { readonly notice: OpenNotice }) {
  const words = useStrings(strings);
  const outcome = useStrings(outcomeWords);
  const language = useLanguage();
  const n = (value: number) => formatCount(value, language);
  return (
    <>
      {results && (
        <section className="hc-card" aria-labelledby="results">
          <h2 id="results">{outcome.results}</h2>
          <p>
            {results.rows !== null && outcome.counts(n(results.rows), n(results.grouped ?? results.rows))}{' '}
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
                  <span className="hc-tag">{answers[0] ? outcome.answers[answers[0].kind] : outcome.unanswered}</span>{' '}
                  {rows !== null && <span className="hc-quiet">{outcome.rows(rows, n(rows))}</span>}
                </p>
                <ToldAnswers answers={answers} />
              </li>
            ))}
          </ul>
          {results.sealed.map(({ on, answers, corrections, digest }) => (
            <details key={digest} className="open-digest">
              <summary>{outcome.sealedAnswers(formatDay(on, language), answers, corrections)}</summary>
              <code>SHA-256 {digest}</code>
            </details>
          ))}
        </section>
      )}
      {decision && (
        <section className="hc-card" aria-labelledby="decision">
          <h2 id="decision">{outcome.decision}</h2>
          <p>{words.published(formatDay(decision.publishedOn, language))}</p>
          {decision.no && (
            <p>
              {outcome.no} <span lang="zh-CN">{decision.no}</span>
            </p>
          )}
          {decision.interpretation && (
            <>
              <h3>{outcome.interpretation}</h3>
              <p lang="zh-CN">{decision.interpretation}</p>
            </>
          )}
          {decision.clauses.length > 0 && (
            <details>
              <summary>{outcome.decided}</summary>
              <ol className="open-clauses" lang="zh-CN">
                {decision.clauses.map(({ no, text }) => (
                  <li key={no}>
                    <h4>{no}</h4>
                    <p>{text}</p>
                  </li>
                ))}
              </ol>
            </details>
          )}
          <h3>{outcome.changed(decision.changed.length)}</h3>
          <Redline changes={decision.changed} />
        </section>
      )}
    </>
  );
}
