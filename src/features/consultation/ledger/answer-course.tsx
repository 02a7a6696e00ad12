import type { DecisionFacts } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { PublicAnswer } from '@/ports/public-opinions';
import { dayPublished } from '@/read-models';
import { strings } from './ledger-strings';
import { Redline } from './redline';

interface AnswerCourseProps {
  readonly answers: readonly PublicAnswer[];
  readonly publications: DecisionFacts['answerPublications'];
}

/** Every answer that was written, the newest first: who wrote it, who looked at it, when it went out, and what it corrects. */
export function AnswerCourse({ answers, publications }: AnswerCourseProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const newest = answers.toReversed();
  return newest.map((answer, at) => {
    const { kind, reason, changes, by, writtenOn, review } = answer;
    const on = dayPublished(answer, publications);
    const isCorrected = on !== null && newest.slice(0, at).some((later) => dayPublished(later, publications) !== null);
    return (
      <div key={`${writtenOn}${kind}${reason}`} style={{ marginBottom: 6 }}>
        <strong>{words.kinds[kind]}</strong> <span lang="zh-CN">{isCorrected ? <s>{reason}</s> : reason}</span>
        {changes.map((change) => (
          <div key={change.no} className="ledger-change">
            <strong lang="zh-CN">{change.no}</strong>
            <Redline change={change} />
          </div>
        ))}
        <div className="hc-faint">
          {by && `${words.by(by.name, formatDay(writtenOn, language))} · `}
          {review?.isApproved && `${words.approvedBy(review.by.name)} · `}
          {on === null
            ? review === null
              ? words.steps.drafted
              : review.isApproved
                ? words.steps.approved
                : words.steps.returned
            : isCorrected
              ? words.before(formatDay(on, language))
              : words.publishedOn(formatDay(on, language))}
        </div>
        {review && !review.isApproved && (
          <div className="hc-faint">
            {words.returnedBy(review.by.name)} <span lang="zh-CN">{review.because}</span>
          </div>
        )}
      </div>
    );
  });
}
