import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useStrings } from '@/i18n';
import type { AccountApi, AccountState } from '@/ports/account';
import { PasswordForm } from './password-form';
import { SignInForm } from './sign-in-form';
import { strings } from './strings';
import '@/ui/controls.css';
import './account.css';

interface GateProps {
  readonly account: AccountApi;
  /** How the person stood when the app started. */
  readonly first: AccountState;
  readonly children: ReactNode;
}

/**
 * Lets people in who are signed in. Where a session ends while one works, the page stays as it is below the form, and is the
 * same after it; for another person everything opens anew.
 */
export function SignInGate({ account, first, children }: GateProps) {
  const words = useStrings(strings);
  const queries = useQueryClient();
  const [state, setState] = useState(first);
  const [login, setLogin] = useState(first.kind === 'signed-out' ? null : first.login);
  const isIn = state.kind === 'signed-in';
  const [entered, setEntered] = useState(isIn);
  useEffect(() => account.onSignedOut(() => setState({ kind: 'signed-out' })), [account]);

  const settle = async (typed: string) => {
    const now = await account.state();
    if (now.kind === 'offline') return;
    if (login !== null && typed.toLowerCase() !== login.toLowerCase()) return location.reload();
    setLogin(typed);
    setState(now);
    if (now.kind !== 'signed-in') return;
    setEntered(true);
    await queries.invalidateQueries();
  };
  return (
    <>
      {entered && children}
      {!isIn && (
        <Sheet>
          <h1>{words.title}</h1>
          <p className="hc-quiet">
            {state.kind === 'password-due' ? words.due(state.name) : entered ? words.ended : words.about}
          </p>
          {state.kind === 'password-due' ? (
            <PasswordForm account={account} login={state.login} onDone={() => void settle(state.login)} />
          ) : (
            <SignInForm account={account} onDone={(typed) => void settle(typed)} />
          )}
        </Sheet>
      )}
    </>
  );
}

/** Over everything, and nothing behind it can be reached. */
function Sheet({ children }: { readonly children: ReactNode }) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = sheet.current;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, []);
  return (
    <dialog ref={sheet} className="account-sheet" onCancel={(event) => event.preventDefault()}>
      <div className="account-card">{children}</div>
    </dialog>
  );
}
