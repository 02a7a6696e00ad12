import { type FormEvent, useState } from 'react';
import { useStrings } from '@/i18n';
import type { AccountRefusal } from '@/ports/account';
import { CodeField } from './code-field';
import { refusalWords } from './refusal-words';
import { strings } from './strings';

interface CodeFormProps {
  readonly action: string;
  readonly send: (code: string) => Promise<AccountRefusal | null>;
  readonly onDone: () => void;
  /** Leaves without a code. */
  readonly leave?: { readonly label: string; readonly go: () => void };
  /** A recovery code will not do: the app itself is tried. */
  readonly isOfApp?: boolean;
}

/** Asks for a code of the app. What was typed stays until it is right. */
export function CodeForm({ action, send, onDone, leave, isOfApp = false }: CodeFormProps) {
  const words = useStrings(strings);
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!code.trim()) return setFault(words.needCode);
    setBusy(true);
    const refusal = await send(code.trim());
    setBusy(false);
    if (refusal) setFault(refusalWords(refusal, words, 'wrong-code'));
    else onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="account-form">
      <CodeField
        label={words.code}
        description={isOfApp ? words.codeOfApp : words.codeOrRecovery}
        value={code}
        error={fault}
        onChange={(value) => {
          setCode(value);
          setFault(undefined);
        }}
      />
      <div className="account-ways">
        <button type="submit" className="hc-btn primary" aria-busy={busy}>
          {action}
        </button>
        {leave && (
          <button type="button" className="hc-btn" onClick={leave.go}>
            {leave.label}
          </button>
        )}
      </div>
    </form>
  );
}
