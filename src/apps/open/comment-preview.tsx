import { useStrings } from '@/i18n';
import type { OpinionToSend } from '@/ports/open-api';
import { isSaid, type Question } from '@/ports/questionnaire';
import { strings as questionWords } from './questionnaire-strings';
import { strings } from './strings';

interface CommentPreviewProps {
  readonly sent: OpinionToSend;
  readonly questions: readonly Question[];
}

/** What will be sent, as it will be received: nothing else, and nothing left out. */
export function CommentPreview({ sent, questions }: CommentPreviewProps) {
  const words = useStrings(strings);
  const asked = useStrings(questionWords);
  const { clause, stance, text, name, contact, replies } = sent;
  return (
    <div className="open-form">
      <dl className="open-pairs">
        {text !== '' && (
          <>
            <dt>{words.about}</dt>
            <dd lang={clause === null ? undefined : 'zh-CN'}>{clause ?? words.whole}</dd>
            <dt>{words.stance}</dt>
            <dd>{words.stances[stance]}</dd>
            <dt>{words.text}</dt>
            <dd lang="zh-CN" className="open-said">
              {text}
            </dd>
          </>
        )}
        {[
          [words.name, name],
          [words.contact, contact],
        ].map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {replies && (
        <>
          <h3>{asked.inThisForm}</h3>
          <dl className="open-pairs" lang="zh-CN">
            {questions.map(({ id, kind, title, options }) => {
              const own = replies.find(({ question }) => question === id);
              return (
                own &&
                isSaid(own) && (
                  <div key={id}>
                    <dt>{title}</dt>
                    <dd className="open-said">
                      {own.words ?? own.chosen.map((at) => (kind === 'scale' ? at : options[at])).join('；')}
                    </dd>
                  </div>
                )
              );
            })}
          </dl>
        </>
      )}
      <p className="hc-quiet">{words.use}</p>
    </div>
  );
}
