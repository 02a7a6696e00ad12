import { type FormEvent, useState } from 'react';
import { useStrings } from '@/i18n';
import type { LinkFailure } from '@/ports/expert-links';
import { strings } from './strings';

interface StatementFormProps {
  readonly declare: (hasInterest: boolean, note: string) => Promise<LinkFailure | null>;
  readonly withdraw: () => Promise<LinkFailure | null>;
}

/** The statement on interests comes first; who has one, or cannot take part, says so here and is done. */
export function StatementForm({ declare, withdraw }: StatementFormProps) {
  const words = useStrings(strings);
  const [choice, setChoice] = useState<'none' | 'interest' | 'withdraw' | ''>('');
  const [note, setNote] = useState('');
  const [fault, setFault] = useState('');
  const [isSending, setSending] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    if (choice === '') return setFault(words.chooseFirst);
    if (choice === 'interest' && note.trim() === '') return setFault(words.noteFirst);
    setSending(true);
    setFault('');
    const failure = await (choice === 'withdraw' ? withdraw() : declare(choice === 'interest', note)).catch(
      (): LinkFailure => ({ kind: 'server' }),
    );
    setSending(false);
    if (failure) setFault(words.failures(failure.kind, failure.waitSeconds));
  };
  return (
    <form className="hc-card open-form" aria-labelledby="statement" onSubmit={send} noValidate>
      <h2 id="statement">{words.statement}</h2>
      <p className="hc-quiet">{words.statementLead}</p>
      <fieldset className="hc-choices expert-choices">
        <legend>{words.statementLegend}</legend>
        {(['none', 'interest', 'withdraw'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="statement" checked={choice === each} onChange={() => setChoice(each)} />
            {words.choices[each]}
          </label>
        ))}
      </fieldset>
      {choice === 'interest' && (
        <label>
          {words.note}
          <textarea rows={3} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        </label>
      )}
      <p role="alert" className="open-fault">
        {fault}
      </p>
      <p className="open-row">
        <button type="submit" className="hc-btn primary" aria-disabled={isSending}>
          {isSending ? words.sending : words.declare}
        </button>
      </p>
    </form>
  );
}
