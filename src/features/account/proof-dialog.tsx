import { PasswordInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useStrings } from '@/i18n';
import type { AccountApi, ProofWay } from '@/ports/account';
import { CodeForm } from './code-form';
import { refusalWords } from './refusal-words';
import { Sheet } from './sheet';
import { strings } from './strings';

interface ProofProps {
  readonly account: AccountApi;
  readonly by: ProofWay;
  readonly onSettled: (isProved: boolean) => void;
}

/** Asks again who one is, over the page that waits for it: the act goes on after the proof, or is not done. */
export function ProofDialog({ account, by, onSettled }: ProofProps) {
  const words = useStrings(strings);
  const title = useId();
  const leave = { label: words.proveNot, go: () => onSettled(false) };
  return (
    <Sheet className="account-proof" labelledBy={title} onLeave={leave.go}>
      <h1 id={title}>{words.prove}</h1>
      <p className="hc-quiet">{words.proveBody}</p>
      {by === 'code' ? (
        <CodeForm
          action={words.proveDo}
          send={(code) => account.prove({ code })}
          onDone={() => onSettled(true)}
          leave={leave}
        />
      ) : by === 'provider' ? (
        <ProviderProof account={account} onProved={() => onSettled(true)} leave={leave} />
      ) : (
        <PasswordProof account={account} onProved={() => onSettled(true)} leave={leave} />
      )}
    </Sheet>
  );
}

interface WayProps {
  readonly account: AccountApi;
  readonly onProved: () => void;
  readonly leave: { readonly label: string; readonly go: () => void };
}

/** The provider asks in a page of its own, and the person comes back here. */
function ProviderProof({ account, onProved, leave }: WayProps) {
  const words = useStrings(strings);
  const [fault, setFault] = useState<string>();
  const goOn = async () => {
    const refusal = await account.prove({ provider: true });
    if (refusal) setFault(refusalWords(refusal, words, 'wrong-provider'));
    else onProved();
  };
  return (
    <div className="account-form">
      <p>{words.proveByProvider}</p>
      <a className="hc-btn" href={account.providerAddress('proof')} target="_blank" rel="noreferrer" data-autofocus>
        {words.proveThere}
      </a>
      {fault && (
        <p className="hc-loud" role="alert">
          {fault}
        </p>
      )}
      <div className="account-ways">
        <button type="button" className="hc-btn primary" onClick={() => void goOn()}>
          {words.proveGoOn}
        </button>
        <button type="button" className="hc-btn" onClick={leave.go}>
          {leave.label}
        </button>
      </div>
    </div>
  );
}

function PasswordProof({ account, onProved, leave }: WayProps) {
  const words = useStrings(strings);
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!password) return setFault(words.needPassword);
    setBusy(true);
    const refusal = await account.prove({ password });
    setBusy(false);
    if (refusal) setFault(refusalWords(refusal, words, 'wrong-proof'));
    else onProved();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="account-form">
      <PasswordInput
        label={words.password}
        value={password}
        error={fault}
        onChange={({ currentTarget }) => {
          setPassword(currentTarget.value);
          setFault(undefined);
        }}
        autoComplete="current-password"
        data-autofocus
      />
      <div className="account-ways">
        <button type="submit" className="hc-btn primary" aria-busy={busy}>
          {words.proveDo}
        </button>
        <button type="button" className="hc-btn" onClick={leave.go}>
          {leave.label}
        </button>
      </div>
    </form>
  );
}
