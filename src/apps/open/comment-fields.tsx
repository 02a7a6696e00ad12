import type { RefObject } from 'react';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import type { OpenNotice } from '@/ports/open-api';
import type { Comment } from './kept-comment';
import { QuestionField } from './question-field';
import { strings as questionWords } from './questionnaire-strings';
import { strings } from './strings';

export const MOST_SIGNS = 5_000;
const STANCES = ['support', 'conditional', 'oppose', 'none'] as const;

interface CommentFieldsProps {
  readonly notice: OpenNotice;
  readonly comment: Comment;
  readonly change: (changes: Partial<Comment>) => void;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly isEmpty: boolean;
  /** The question whose answer is missing or none. */
  readonly faulty: string | null;
}

/** What an opinion is about, where one stands, the words, the questionnaire, and who writes, for those who want to say. */
export function CommentFields({ notice, comment, change, box, isEmpty, faulty }: CommentFieldsProps) {
  const words = useStrings(strings);
  const asked = useStrings(questionWords);
  const language = useLanguage();
  const length = comment.text.length;
  const questions = notice.questionnaire?.questions ?? [];
  return (
    <>
      <label>
        {words.about}
        <select value={comment.clause} onChange={(event) => change({ clause: event.currentTarget.value })}>
          <option value="">{words.whole}</option>
          {notice.clauses.map(({ no }) => (
            <option key={no} value={no} lang="zh-CN">
              {no}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="hc-choices">
        <legend>{words.stance}</legend>
        {STANCES.map((stance) => (
          <label key={stance}>
            <input type="radio" name="stance" checked={comment.stance === stance} onChange={() => change({ stance })} />
            {words.stances[stance]}
          </label>
        ))}
      </fieldset>
      <label>
        {words.text}
        <textarea
          ref={box}
          rows={7}
          value={comment.text}
          aria-describedby="length fault"
          aria-invalid={isEmpty || length > MOST_SIGNS}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <p id="length" className={length > MOST_SIGNS ? 'hc-loud' : 'hc-faint'}>
        {words.length(formatCount(length, language), formatCount(MOST_SIGNS, language))}
      </p>
      {questions.length > 0 && (
        <div className="open-form open-questions">
          <h3>{asked.title}</h3>
          <p className="hc-quiet">{asked.lead}</p>
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              said={comment.said.find((one) => one.question === question.id)}
              isFault={faulty === question.id}
              say={(answer) =>
                change({
                  said: [
                    ...comment.said.filter((one) => one.question !== question.id),
                    { question: question.id, ...answer },
                  ],
                })
              }
            />
          ))}
        </div>
      )}
      <details>
        <summary>{words.optional}</summary>
        <div className="open-form">
          <label>
            {words.name}
            <input
              autoComplete="name"
              maxLength={200}
              value={comment.name}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
          </label>
          <label>
            {words.contact}
            <input
              maxLength={200}
              value={comment.contact}
              onChange={(event) => change({ contact: event.currentTarget.value })}
            />
          </label>
        </div>
      </details>
      <p className="hc-quiet">{words.use}</p>
    </>
  );
}
