import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { ExpertTask } from '@/ports/expert-links';
import { strings } from './strings';

/** The papers served: the draft as it stands, the options, what else is on file. */
export function Papers({ task: { papers } }: { readonly task: ExpertTask }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { summary, clauses, options, listed } = papers;
  return (
    <section className="hc-card" aria-labelledby="papers">
      <h2 id="papers">{words.papers}</h2>
      {summary && <p lang="zh-CN">{summary}</p>}
      {clauses.length > 0 && (
        <details open>
          <summary>{words.draft(clauses.length)}</summary>
          <dl className="expert-clauses" lang="zh-CN">
            {clauses.map(({ no, text }) => (
              <div key={no}>
                <dt>{no}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {options.length > 0 && (
        <details>
          <summary>{words.options(options.length)}</summary>
          <dl className="expert-clauses" lang="zh-CN">
            {options.map(({ name, summary: told }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{told}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {listed.length > 0 && (
        <details>
          <summary>{words.listed(listed.length)}</summary>
          <ul>
            {listed.map(({ title, on }) => (
              <li key={`${title} ${on}`}>
                <span lang="zh-CN">{title}</span> · {formatDay(on, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!summary && clauses.length + options.length + listed.length === 0 && (
        <p className="hc-faint">{words.noPapers}</p>
      )}
    </section>
  );
}
