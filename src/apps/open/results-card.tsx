import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpenNotice } from '@/ports/open-api';
import { strings } from './strings';

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
            {results.themes.map(({ theme, clause, rows, disposition, reason }) => (
              <li key={theme + clause}>
                <h3 lang="zh-CN">
                  {theme}
                  {clause && ` · ${clause}`}
                </h3>
                <p>
                  <span className="hc-tag">{disposition ? words.answers[disposition] : words.unanswered}</span>{' '}
                  <span className="hc-quiet">{words.rows(rows, n(rows))}</span>
                </p>
                {reason && <p lang="zh-CN">{reason}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {decision && (
        <section className="hc-card" aria-labelledby="decision">
          <h2 id="decision">{words.decision}</h2>
          <p>{words.published(formatDay(decision.publishedOn, language))}</p>
          {decision.interpretation && <p lang="zh-CN">{decision.interpretation}</p>}
          <h3>{words.changed(decision.changed.length)}</h3>
          <ul className="open-themes" lang="zh-CN">
            {decision.changed.map(({ no, before, after }) => (
              <li key={no}>
                <strong>{no}</strong>
                {before && (
                  <p>
                    <del>{before}</del>
                  </p>
                )}
                {after && (
                  <p>
                    <ins>{after}</ins>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
