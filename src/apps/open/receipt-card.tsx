import { useState } from 'react';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { Receipt } from '@/ports/open-api';
import { strings as enrolWords } from './enrol-strings';
import { strings as outcomeWords } from './outcome-strings';
import { strings } from './strings';
import { ToldAnswers } from './told-answers';

/** One opinion as its writer sees it: where it stands, the answer in force, those before it, and the way to erase. */
export function ReceiptCard({ receipt, erase }: { readonly receipt: Receipt; readonly erase: () => void }) {
  const words = useStrings(strings);
  const outcome = useStrings(outcomeWords);
  const language = useLanguage();
  const [isSure, setSure] = useState(false);
  const { matter, answers, erasedOn } = receipt;
  const [answer] = answers;
  const enrolled = useStrings(enrolWords);
  const { enrolment } = receipt;
  return (
    <section className="hc-card" aria-labelledby="receipt-of">
      <h2 id="receipt-of" lang="zh-CN">
        {matter.title ?? '—'}
      </h2>
      <p>
        <strong>
          {enrolment
            ? enrolment.drawn === null
              ? enrolled.states[enrolment.state]
              : enrolment.drawn
                ? enrolled.wasDrawn
                : enrolled.notDrawn
            : words.states[receipt.state]}
        </strong>{' '}
        <span className="hc-quiet">{words.receivedOn(formatDay(receipt.receivedOn, language))}</span>
      </p>
      {enrolment && (
        <p>
          {enrolled.receipt} · <span lang="zh-CN">{enrolment.side}</span> · {enrolled.number}{' '}
          <code>{enrolment.number}</code> {enrolment.reason && <span lang="zh-CN">{enrolment.reason}</span>}
        </p>
      )}
      {receipt.held && <p className="open-note">{words.held(receipt.held)}</p>}
      {receipt.text !== null && (
        <blockquote className="hc-quote" lang="zh-CN">
          {receipt.clause && <strong>{receipt.clause} </strong>}
          {receipt.text}
        </blockquote>
      )}
      {receipt.replies.length > 0 && (
        <dl className="open-pairs" lang="zh-CN">
          {receipt.replies.map(({ title, said }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd className="open-said">{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {answer ? (
        <div className="open-answer">
          <h3>
            {words.answer} <span className="hc-tag">{outcome.answers[answer.kind]}</span>
          </h3>
          {receipt.theme && (
            <p>
              {outcome.withTheme} <span lang="zh-CN">{receipt.theme}</span>
            </p>
          )}
          <ToldAnswers answers={answers} />
          <p className="hc-faint">
            {matter.unit && <span lang="zh-CN">{matter.unit} · </span>}
            {words.published(formatDay(answer.on, language))}
          </p>
        </div>
      ) : (
        receipt.text !== null && <p className="hc-quiet">{words.noAnswer}</p>
      )}
      {erasedOn && <p className="hc-quiet">{words.erased(formatDay(erasedOn, language))}</p>}
      {receipt.hasPersonal && (
        <p className="open-row hc-no-print">
          <button type="button" className="hc-btn" onClick={() => (isSure ? erase() : setSure(true))}>
            {isSure ? words.eraseNow : words.erase}
          </button>
          {isSure && <span className="hc-quiet">{words.eraseWhat}</span>}
        </p>
      )}
    </section>
  );
}
