import { type FormEvent, useState } from 'react';
import { formatNumber, useLanguage, useStrings } from '@/i18n';
import { type AskedRound, answerFault, type ExpertTask, type LinkFailure, MAX_COMMENT } from '@/ports/expert-links';
import { type Fields, keepFields, keptFields } from './kept-fields';
import { strings } from './strings';

interface AnswerFormProps {
  readonly round: AskedRound;
  readonly before: ExpertTask['before'];
  readonly code: string;
  readonly send: (values: readonly (number | null)[], comment: string) => Promise<LinkFailure | null>;
}

/** The answer to each item beside what the panel and the expert said before; what is typed stays in this browser until it is sent. */
export function AnswerForm({ round, before, code, send }: AnswerFormProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { items, lowest, highest, roundKind } = round;
  const [draft, setDraft] = useState(() => keptFields(code));
  const [fault, setFault] = useState('');
  const [isSending, setSending] = useState(false);
  const change = (typed: Fields) => {
    const next = { ...draft, ...typed };
    setDraft(next);
    setFault('');
    keepFields(code, next);
  };
  const values = items.map((_, at) => {
    const typed = draft[`values.${at}`] ?? '';
    return typed.trim() === '' ? null : Number(typed.normalize('NFKC'));
  });
  const isStrange = values.some((value) => value !== null && !Number.isFinite(value));
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    const wrong = isStrange ? 'scale' : answerFault(round, values);
    if (wrong) return setFault(words.wrong[wrong](lowest, highest));
    setSending(true);
    setFault('');
    const failure = await send(values, (draft.comment ?? '').trim()).catch((): LinkFailure => ({ kind: 'server' }));
    setSending(false);
    if (failure) setFault(words.failures(failure.kind, failure.waitSeconds));
  };
  const number = (value: number | null) => (value === null ? '—' : formatNumber(value, language));
  return (
    <form className="hc-card open-form" aria-labelledby="answer" onSubmit={submit} noValidate>
      <h2 id="answer">{words.answer}</h2>
      <p>{words.how[roundKind](lowest, highest)}</p>
      {before?.isWithheld && <p className="hc-quiet">{words.withheld(before.no)}</p>}
      <ul className="expert-items">
        {items.map((item, at) => {
          const told = before?.items[at];
          return (
            <li key={item}>
              <label>
                <span lang="zh-CN">{item}</span>
                <input
                  inputMode="decimal"
                  name={`values.${at}`}
                  value={draft[`values.${at}`] ?? ''}
                  aria-describedby={told ? `before-${at}` : undefined}
                  onChange={({ currentTarget: { value } }) => change({ [`values.${at}`]: value })}
                />
              </label>
              {told && (
                <p id={`before-${at}`} className="hc-quiet">
                  {words.before(
                    number(told.own),
                    number(told.median),
                    told.quartiles ? `${number(told.quartiles[0])}–${number(told.quartiles[1])}` : '—',
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {roundKind === 'allocation' && <p role="status">{words.sum(number(sum), number(highest))}</p>}
      {before && before.comments.length > 0 && (
        <details open>
          <summary>{words.comments(before.no, before.comments.length)}</summary>
          <ul lang="zh-CN">
            {before.comments.map((comment) => (
              <li key={comment}>{comment}</li>
            ))}
          </ul>
        </details>
      )}
      <label>
        {words.comment}
        <textarea
          rows={5}
          maxLength={MAX_COMMENT}
          value={draft.comment ?? ''}
          onChange={({ currentTarget: { value } }) => change({ comment: value })}
        />
      </label>
      <p className="hc-quiet">{words.once}</p>
      <p role="alert" className="open-fault">
        {fault}
      </p>
      <p className="open-row">
        <button type="submit" className="hc-btn primary" aria-disabled={isSending}>
          {isSending ? words.sending : words.send}
        </button>
      </p>
    </form>
  );
}
