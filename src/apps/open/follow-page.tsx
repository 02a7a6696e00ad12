import { type FormEvent, useState } from 'react';
import { useStrings } from '@/i18n';
import { type OpenApi, type OpenFailure, type Receipt, readReceiptCode } from '@/ports/open-api';
import { InPlaceOfFirst } from './in-place-of-first';
import { ReceiptCard } from './receipt-card';
import { strings } from './strings';
import { usePageName } from './use-page-name';

/** By the code of a receipt: what became of the opinion, and the answer to it. */
export function FollowPage({ api }: { readonly api: OpenApi }) {
  const words = useStrings(strings);
  usePageName(words.follow);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ readonly code: string; readonly receipt: Receipt } | null>(null);
  const [failure, setFailure] = useState<OpenFailure | null>(null);
  const ask = async (code: string | undefined, question: (code: string) => ReturnType<OpenApi['follow']>) => {
    setFailure(null);
    const answer = code === undefined ? undefined : await question(code);
    if (code !== undefined && answer?.ok) setFound({ code, receipt: answer.value });
    else setFailure(answer && !answer.ok ? answer.error : { kind: 'not-found' });
  };
  const look = (event: FormEvent) => {
    event.preventDefault();
    setFound(null);
    void ask(readReceiptCode(typed), api.follow);
  };
  return (
    <>
      <InPlaceOfFirst />
      <h1>{words.followTitle}</h1>
      <form className="hc-card open-form hc-no-print" onSubmit={look}>
        <label>
          {words.code}
          <input
            className="open-code-field"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={typed}
            aria-describedby="fault"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <p id="fault" role="alert" className="open-fault">
          {failure && (failure.kind === 'not-found' ? words.noCode : words.failures(failure.kind, failure.waitSeconds))}
        </p>
        <p className="open-row">
          <button type="submit" className="hc-btn primary">
            {words.look}
          </button>
        </p>
      </form>
      {found && <ReceiptCard receipt={found.receipt} erase={() => void ask(found.code, api.erase)} />}
    </>
  );
}
