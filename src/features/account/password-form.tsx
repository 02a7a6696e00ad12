import { PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useStrings } from '@/i18n';
import type { AccountApi } from '@/ports/account';
import { refusalWords } from './refusal-words';
import { strings } from './strings';

interface PasswordFormProps {
  readonly account: AccountApi;
  readonly login: string;
  readonly onDone: () => void;
}

/** A new password in the place of the present one. */
export function PasswordForm({ account, login, onDone }: PasswordFormProps) {
  const words = useStrings(strings);
  const [values, setValues] = useState({ before: '', next: '', again: '' });
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = (name: keyof typeof values) => ({
    label: words[name],
    value: values[name],
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: HTMLInputElement }) =>
      setValues((typed) => ({ ...typed, [name]: value })),
    autoComplete: name === 'before' ? 'current-password' : 'new-password',
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!values.before || !values.next) return setFault(words.needPassword);
    if (values.next !== values.again) return setFault(words.differ);
    setBusy(true);
    const refusal = await account.changePassword(values.before, values.next);
    setBusy(false);
    if (refusal) return setFault(refusalWords(refusal, words, 'wrong-before'));
    setFault(null);
    setValues({ before: '', next: '', again: '' });
    onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="account-form">
      {/* So that a password manager knows whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <PasswordInput {...field('before')} data-autofocus />
      <PasswordInput {...field('next')} description={words.rule} />
      <PasswordInput {...field('again')} />
      {fault && (
        <p className="hc-loud" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" className="hc-btn primary" aria-busy={busy}>
        {words.change}
      </button>
    </form>
  );
}
