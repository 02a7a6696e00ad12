import { formatDay, useLanguage, useStrings } from '@/i18n';
import { ActLink, Judged, Proof, sayValue } from '@/stage-view';
import { Card } from '@/ui';
import type { ExecutionView } from './execution-view';
import { strings } from './place-strings';

interface Part {
  readonly view: ExecutionView;
}

/** What the executing unit reported of its progress, newest first. */
export function Reports({ view }: Part) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Card
      title={words.reports}
      say={view.reports.length === 0 ? words.noReports : words.reportsSay(view.reports.length)}
    >
      {view.reports.length === 0 && <ActLink act="reportExecution" />}
      <dl className="place-pairs">
        {view.reports.map(({ on, by, progress, summary }) => (
          <div key={`${on}${by}${summary}`}>
            <dt>
              {formatDay(on, language)}
              <div className="hc-faint">{by}</div>
            </dt>
            <dd className="prose">
              <strong>{`${progress}%`}</strong> {summary}
            </dd>
          </div>
        ))}
      </dl>
      <Judged reads={['executionReports']} />
    </Card>
  );
}

/** Situations of Article 35: what was found when, and whether the unit itself reported it. */
export function Problems({ view: { problems } }: Part) {
  const words = useStrings(strings);
  const language = useLanguage();
  const none = problems === undefined ? words.problemsOpen : problems.length === 0 ? words.noProblems : undefined;
  return (
    <Card title={words.problems} say={none}>
      <dl className="place-pairs">
        {problems?.map(({ name, kind, foundOn, reportedOn, summary }) => (
          <div key={name}>
            <dt>
              {name}
              <div className="hc-faint">{sayValue('executionProblems.kind', kind, language)}</div>
            </dt>
            <dd className="prose">
              {summary}
              <div className="hc-faint">
                {`${words.found(formatDay(foundOn, language))} · ${reportedOn ? words.reported(formatDay(reportedOn, language)) : `▲ ${words.notReported}`}`}
              </div>
            </dd>
          </div>
        ))}
      </dl>
      <Judged reads={['executionProblems']} />
      {problems && problems.length > 0 && <Proof kinds={['problem-report']} />}
    </Card>
  );
}

/** Comments of citizens and organisations, each with its answer. */
export function Comments({ view: { comments, unanswered } }: Part) {
  const words = useStrings(strings);
  const language = useLanguage();
  const say =
    comments === undefined
      ? words.commentsOpen
      : comments.length === 0
        ? words.noComments
        : words.commentsSay(comments.length, unanswered);
  return (
    <Card title={words.comments} say={say}>
      <ol className="place-order">
        {comments?.map(({ no, on, channel, summary, answeredOn, answer }) => (
          <li key={no}>
            <p className="hc-faint">
              {words.comment(no, formatDay(on, language), sayValue('executionComments.channel', channel, language))}
            </p>
            <p className="prose">{summary}</p>
            <p className={answeredOn ? 'hc-quiet prose' : 'place-gap'}>
              {answeredOn ? `${words.answered(formatDay(answeredOn, language))}${answer ?? ''}` : words.notAnswered}
            </p>
          </li>
        ))}
      </ol>
      {unanswered > 0 && <ActLink act="answerExecutionComment" />}
      <Judged reads={['executionComments']} />
    </Card>
  );
}
