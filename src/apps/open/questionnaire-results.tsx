import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpenNotice } from '@/ports/open-api';
import { strings } from './questionnaire-strings';

/** What was said to each question, as counts and bars; never called a vote. */
export function QuestionnaireResults({ notice: { questionnaire } }: { readonly notice: OpenNotice }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const n = (value: number) => formatCount(value, language);
  if (!questionnaire?.results) return null;
  const { publishedOn, replies, figures } = questionnaire.results;
  return (
    <section className="hc-card" aria-labelledby="said">
      <h2 id="said">{words.results}</h2>
      <p>
        {words.counted(replies, n(replies))}{' '}
        <span className="hc-quiet">{words.published(formatDay(publishedOn, language))}</span>
      </p>
      {questionnaire.questions.map(({ id, kind, title, options }) => {
        const { answered, counts, mean } = figures.find(({ question }) => question === id) ?? noFigures;
        return (
          <div key={id} className="open-bars">
            <h3 id={`said-${id}`} lang="zh-CN">
              {title}
            </h3>
            <p className="hc-quiet">
              {words.answered(answered, n(answered))}
              {mean !== null && ` · ${words.mean(mean.toFixed(2))}`}
              {kind === 'text' && ` · ${words.words}`}
            </p>
            {kind !== 'text' && (
              <table aria-labelledby={`said-${id}`}>
                <tbody>
                  {counts.map((count, at) => (
                    <tr key={options[at] ?? at}>
                      <th scope="row" lang={kind === 'scale' ? undefined : 'zh-CN'}>
                        {kind === 'scale' ? at + 1 : options[at]}
                      </th>
                      <td>
                        <span className="open-bar" style={{ inlineSize: share(count, answered) }} />
                      </td>
                      <td className="num">
                        {n(count)} <span className="hc-faint">{share(count, answered)}</span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </div>
        );
      })}
    </section>
  );
}

const noFigures = { answered: 0, counts: [], mean: null };
const share = (count: number, of: number) => `${of === 0 ? 0 : Math.round((count / of) * 100)}%`;
