import { PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useStrings } from '@/i18n';
import type { AccountApi } from '@/ports/account';
import { refusalWords } from './refusal-words';
import { strings } from './strings';

interface SignInProps {
  readonly account: AccountApi;
  /** What the identity provider is called; null: there is none. */
  readonly provider: string | null;
  /** Called when somebody is signed in; `login` is what was typed. */
  readonly onDone: (login: string) => void;
}

/** Name and password. What was typed stays until it is right. */
export function SignInForm({ account, provider, onDone }: SignInProps) {
  const words = useStrings(strings);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<{ readonly login?: string; readonly password?: string; readonly all?: string }>(
    {},
  );
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const missing = {
      ...(!login.trim() && { login: words.needLogin }),
      ...(!password && { password: words.needPassword }),
    };
    setFault(missing);
    if (Object.keys(missing).length > 0) return;
    setBusy(true);
    const refusal = await account.signIn(login.trim(), password);
    setBusy(false);
    if (refusal) setFault({ all: refusalWords(refusal, words, 'wrong') });
    else onDone(login.trim());
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="account-form">
      <TextInput
        label={words.login}
        value={login}
        onChange={({ currentTarget }) => setLogin(currentTarget.value)}
        error={fault.login}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
        maxLength={200}
      />
      <PasswordInput
        label={words.password}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        error={fault.password}
        autoComplete="current-password"
      />
      {fault.all && (
        <p className="hc-loud" role="alert">
          {fault.all}
        </p>
      )}
      <button type="submit" className="hc-btn primary" aria-busy={busy}>
        {words.signIn}
      </button>
      {provider !== null && (
        <a className="hc-btn account-provider" href={account.providerAddress('sign-in')}>
          {words.byProvider(provider)}
        </a>
      )}
    </form>
  );
}
