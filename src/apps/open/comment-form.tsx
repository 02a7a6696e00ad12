import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useStrings } from '@/i18n';
import type { OpenApi, OpenFailure, OpenNotice } from '@/ports/open-api';
import { replyFault } from '@/ports/questionnaire';
import { CodeCard } from './code-card';
import { CommentFields, MOST_SIGNS } from './comment-fields';
import { CommentPreview } from './comment-preview';
import { asSent, type Comment, dropComment, keepComment, keptComment, newComment } from './kept-comment';
import { strings as questionWords } from './questionnaire-strings';
import { strings } from './strings';

interface CommentFormProps {
  readonly api: OpenApi;
  readonly notice: OpenNotice;
  /** The clause chosen in the draft, and how often one was. */
  readonly clause: { readonly no: string | null; readonly times: number };
  readonly isDemo: boolean;
}

/** An opinion on a clause or on the whole, the questionnaire, or both. What is written stays in this browser until it has arrived. */
export function CommentForm({ api, notice, clause, isDemo }: CommentFormProps) {
  const words = useStrings(strings);
  const asked = useStrings(questionWords);
  const [comment, setComment] = useState<Comment>(() => keptComment(notice.id));
  const [sent, setSent] = useState<string | null>(null);
  const [step, setStep] = useState<'write' | 'preview' | 'sending'>('write');
  const [failure, setFailure] = useState<OpenFailure | 'empty' | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const questions = notice.questionnaire?.questions ?? [];
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
    setStep('write');
    setComment((before) => ({ ...before, clause: clause.no ?? '' }));
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, [clause]);

  /** What speaks against sending it as it stands; null: nothing. */
  const fault = (): typeof failure => {
    const { text, replies } = asSent(comment);
    if (text.length > MOST_SIGNS) return { kind: 'too-long' };
    const question = replies && replyFault(questions, replies);
    if (question) return { kind: 'replies', question };
    return text === '' && !replies ? 'empty' : null;
  };
  const preview = () => {
    const found = fault();
    setFailure(found);
    if (found) return toFault(found);
    setStep('preview');
    title.current?.focus();
  };
  const toFault = (found: OpenFailure | 'empty') =>
    found !== 'empty' && found.question
      ? document.querySelector<HTMLElement>(`#question-${found.question} :is(input, textarea)`)?.focus()
      : box.current?.focus();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (step === 'sending') return;
    const found = fault();
    setFailure(found);
    if (found) return toFault(found);
    setStep('sending');
    const answer = await api.send(notice.id, asSent(comment));
    setStep('write');
    if (!answer.ok) return setFailure(answer.error);
    dropComment(notice.id);
    setSent(comment.code);
    setComment(newComment());
  };

  if (sent) return <CodeCard code={sent} isDemo={isDemo} another={() => setSent(null)} />;
  const faulty = failure && failure !== 'empty' ? (failure.question ?? null) : null;
  return (
    <form className="hc-card open-form hc-no-print" aria-labelledby="comment" onSubmit={send} noValidate>
      <h2 id="comment" ref={title} tabIndex={-1}>
        {step === 'preview' ? words.previewTitle : words.comment}
      </h2>
      {isDemo && <p className="open-note">{words.demo}</p>}
      {step === 'preview' ? (
        <CommentPreview sent={asSent(comment)} questions={questions} />
      ) : (
        <CommentFields
          notice={notice}
          comment={comment}
          change={change}
          box={box}
          isEmpty={failure === 'empty'}
          faulty={faulty}
        />
      )}
      <p id="fault" role="alert" className="open-fault">
        {failure &&
          (failure === 'empty'
            ? words.empty
            : failure.kind === 'replies'
              ? asked.missing(questions.find(({ id }) => id === faulty)?.title ?? '')
              : words.failures(failure.kind, failure.waitSeconds))}
      </p>
      <p className="open-row">
        <button type="submit" className="hc-btn primary" aria-disabled={step === 'sending'}>
          {step === 'sending' ? words.sending : words.send}
        </button>
        {step === 'preview' ? (
          <button type="button" className="hc-btn" onClick={() => setStep('write')}>
            {words.goOnWriting}
          </button>
        ) : (
          <button type="button" className="hc-btn" onClick={preview}>
            {words.preview}
          </button>
        )}
      </p>
    </form>
  );
}
