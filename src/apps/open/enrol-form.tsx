import { type FormEvent, useRef, useState } from 'react';
import { useStrings } from '@/i18n';
import { type OpenApi, type OpenFailure, RECEIPT_BYTES, receiptCodeOf } from '@/ports/open-api';
import { CodeCard } from './code-card';
import { strings as enrolWords } from './enrol-strings';
import { strings } from './strings';

interface EnrolFormProps {
  readonly api: OpenApi;
  readonly id: string;
  readonly sides: readonly string[];
  readonly isDemo: boolean;
}

const FIELDS = ['name', 'contact', 'interest'] as const;
const blank = { side: '', name: '', contact: '', interest: '' };

/** Who enrols, for which side, with which interest. Sent again after a lost answer, it stays one enrolment. */
export function EnrolForm({ api, id, sides, isDemo }: EnrolFormProps) {
  const words = useStrings(enrolWords);
  const common = useStrings(strings);
  const [typed, setTyped] = useState(blank);
  const [sent, setSent] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<OpenFailure | 'missing' | null>(null);
  const code = useRef<string>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    if (Object.values(typed).some((value) => value.trim() === '')) return setFailure('missing');
    code.current ??= receiptCodeOf(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES)));
    setSending(true);
    setFailure(null);
    const answer = await api.enrol(id, { code: code.current, ...typed });
    setSending(false);
    if (!answer.ok) return setFailure(answer.error);
    setSent(code.current);
  };
  const another = () => {
    code.current = null;
    setTyped(blank);
    setSent(null);
  };
  if (sent) return <CodeCard code={sent} isDemo={isDemo} another={another} />;
  return (
    <form className="open-form hc-no-print" aria-label={words.title} onSubmit={send} noValidate>
      {isDemo && <p className="open-note">{common.demo}</p>}
      <p className="hc-quiet">{words.lead}</p>
      <label>
        {words.side}
        <select value={typed.side} onChange={(event) => setTyped({ ...typed, side: event.currentTarget.value })}>
          <option value="">{words.choose}</option>
          {sides.map((side) => (
            <option key={side} value={side} lang="zh-CN">
              {side}
            </option>
          ))}
        </select>
      </label>
      {FIELDS.map((field) => (
        <label key={field}>
          {words[field]}
          <input
            autoComplete={field === 'name' ? 'name' : undefined}
            maxLength={field === 'interest' ? 500 : 100}
            placeholder={field === 'interest' ? words.interestHint : undefined}
            value={typed[field]}
            onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p className="hc-quiet">{words.use}</p>
      <p role="alert" className="open-fault">
        {failure && (failure === 'missing' ? words.missing : common.failures(failure.kind, failure.waitSeconds))}
      </p>
      <p className="open-row">
        <button type="submit" className="hc-btn primary" aria-disabled={isSending}>
          {isSending ? words.sending : words.send}
        </button>
      </p>
    </form>
  );
}
