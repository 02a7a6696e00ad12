import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { ExpertTask, GivenOpinion } from '@/ports/expert-links';
import { strings } from './strings';
import { headings } from './typed-opinion';

interface SignedOpinionsProps {
  readonly task: ExpertTask;
  readonly opinions: readonly GivenOpinion[];
}

/** What was signed, as it may be printed to be signed and sealed on paper. */
export function SignedOpinions({ task: { matter, expert, servedOn, opinion }, opinions }: SignedOpinionsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <section className="hc-card" role="status">
      <h1 className="hc-no-print">{words.signed}</h1>
      <p className="hc-no-print">{words.signedBody}</p>
      <h2>{words.opinion}</h2>
      <p lang="zh-CN">{matter.title}</p>
      {opinions.map((one) => (
        <div key={one.question ?? ''}>
          {one.question && <h3 lang="zh-CN">{one.question}</h3>}
          <dl className="expert-clauses">
            {headings.map((heading) => (
              <div key={heading}>
                <dt>{words.headings[heading]}</dt>
                <dd lang="zh-CN">{one[heading]}</dd>
              </div>
            ))}
            <div>
              <dt>{words.verdict}</dt>
              <dd>{words.verdicts[one.verdict]}</dd>
            </div>
            {one.scores.length > 0 && (
              <div>
                <dt>{words.ratings}</dt>
                <dd lang="zh-CN">{one.scores.map((score, at) => `${opinion?.items[at] ?? ''} ${score}`).join('　')}</dd>
              </div>
            )}
          </dl>
        </div>
      ))}
      <p>
        <span lang="zh-CN">{words.signedBy(expert, formatDay(servedOn, language))}</span>
      </p>
      <p className="expert-seal">{words.seal}</p>
      <p className="open-row hc-no-print">
        <button type="button" className="hc-btn" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </section>
  );
}
