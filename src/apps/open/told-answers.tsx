import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { ToldAnswer } from '@/ports/open-api';
import { Redline } from './redline';
import { strings } from './strings';

/** The answer in force with the clauses changed for it; below it those it corrects, as they read. */
export function ToldAnswers({ answers }: { readonly answers: readonly ToldAnswer[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [answer, ...earlier] = answers;
  if (!answer) return null;
  return (
    <>
      <p lang="zh-CN">{answer.reason}</p>
      {answer.changes.length > 0 && (
        <>
          <p>{words.changedFor}</p>
          <Redline changes={answer.changes} />
        </>
      )}
      {earlier.map((before) => (
        <p key={before.on + before.reason} className="hc-quiet">
          {words.before(formatDay(before.on, language), words.answers[before.kind])} <s lang="zh-CN">{before.reason}</s>
        </p>
      ))}
    </>
  );
}
