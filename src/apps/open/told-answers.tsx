import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { ToldAnswer } from '@/ports/open-api';
import { strings as outcomeWords } from './outcome-strings';
import { Redline } from './redline';

/** The answer in force with the clauses changed for it; below it those it corrects, as they read. */
export function ToldAnswers({ answers }: { readonly answers: readonly ToldAnswer[] }) {
  const outcome = useStrings(outcomeWords);
  const language = useLanguage();
  const [answer, ...earlier] = answers;
  if (!answer) return null;
  return (
    <>
      <p lang="zh-CN">{answer.reason}</p>
      {answer.changes.length > 0 && (
        <>
          <p>{outcome.changedFor}</p>
          <Redline changes={answer.changes} />
        </>
      )}
      {earlier.map((before) => (
        <p key={before.on + before.reason} className="hc-quiet">
          {outcome.before(formatDay(before.on, language), outcome.answers[before.kind])}{' '}
          <s lang="zh-CN">{before.reason}</s>
        </p>
      ))}
    </>
  );
}
