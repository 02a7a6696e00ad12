import { type FormEvent, useEffect, useRef, useState } from 'react';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import type { OpenApi, OpenFailure, OpenNotice, OpinionToSend } from '@/ports/open-api';
import { CodeCard } from './code-card';
import { type Comment, dropComment, keepComment, keptComment, newComment } from './kept-comment';
import { strings } from './strings';

const MOST = 5_000;
const STANCES = ['support', 'conditional', 'oppose', 'none'] as const;

interface CommentFormProps {
  readonly api: OpenApi;
  readonly notice: OpenNotice;
  /** The clause chosen in the draft, and how often one was. */
  readonly clause: { readonly no: string | null; readonly times: number };
  readonly isDemo: boolean;
}

/** An opinion on a clause or on the whole. What is written stays in this browser until it has arrived. */
export function CommentForm({ api, notice, clause, isDemo }: CommentFormProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [comment, setComment] = useState<Comment>(() => keptComment(notice.id));
  const [sent, setSent] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<OpenFailure | 'empty' | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const change = (changes: Partial<Comment>) => {
    const next = { ...comment, ...changes };
    setComment(next);
    keepComment(notice.id, next);
  };
  // Chosen in the draft: the form takes the clause and the hand goes on there.
  const chosen = useRef(0);
  useEffect(() => {
    if (clause.times === chosen.current) return;
    chosen.current = clause.times;
    setSent(null);
    setComment((before) => ({ ...before, clause: clause.no ?? '' }));
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, [clause]);

  const length = comment.text.length;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    if (comment.text.trim() === '' || length > MOST) {
      setFailure(comment.text.trim() === '' ? 'empty' : { kind: 'too-long' });
      box.current?.focus();
      return;
    }
    setSending(true);
    setFailure(null);
    const answer = await api.send(notice.id, asSent(comment));
    setSending(false);
    if (!answer.ok) return setFailure(answer.error);
    dropComment(notice.id);
    setSent(comment.code);
    setComment(newComment());
  };

  if (sent) return <CodeCard code={sent} isDemo={isDemo} another={() => setSent(null)} />;
  return (
    <form className="hc-card open-form hc-no-print" aria-labelledby="comment" onSubmit={send} noValidate>
      <h2 id="comment">{words.comment}</h2>
      {isDemo && <p className="open-note">{words.demo}</p>}
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
          aria-invalid={failure === 'empty' || length > MOST}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <p id="length" className={length > MOST ? 'hc-loud' : 'hc-faint'}>
        {words.length(formatCount(length, language), formatCount(MOST, language))}
      </p>
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
      <p id="fault" role="alert" className="open-fault">
        {failure && (failure === 'empty' ? words.empty : words.failures(failure.kind, failure.waitSeconds))}
      </p>
      <p className="open-row">
        <button type="submit" className="hc-btn primary" aria-disabled={isSending}>
          {isSending ? words.sending : words.send}
        </button>
      </p>
    </form>
  );
}

const asSent = ({ code, text, clause, stance, name, contact }: Comment): OpinionToSend => ({
  code,
  text,
  stance: stance || 'none',
  clause: clause || null,
  name: name.trim() || null,
  contact: contact.trim() || null,
});
