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
  /** What an administrator comes to in the place of the office. */
  readonly administration: ReactNode;
  readonly children: ReactNode;
}

/**
 * Lets people in who are signed in. Where a session ends while one works, the page stays as it is below the form, and is the
 * same after it; for another person everything opens anew.
 */
export function SignInGate({ account, first, administration, children }: GateProps) {
  const words = useStrings(strings);
  const queries = useQueryClient();
  const [state, setState] = useState(first);
  const [login, setLogin] = useState(first.kind === 'signed-out' ? null : first.login);
  const isIn = state.kind === 'signed-in';
  const [person, setPerson] = useState(first); // stays who he is while his session is over
  const isAdmin = person.kind !== 'signed-out' && person.admin !== null;
  const isWithoutPost = person.kind !== 'signed-out' && person.admin === null && person.posts.length === 0;
  const [entered, setEntered] = useState(isIn);
  useEffect(() => account.onSignedOut(() => setState({ kind: 'signed-out' })), [account]);

  const settle = async (typed: string) => {
    const now = await account.state();
    if (now.kind === 'offline') return;
    if (login !== null && typed.toLowerCase() !== login.toLowerCase()) return location.reload();
    setLogin(typed);
    setState(now);
    if (now.kind !== 'signed-out') setPerson(now);
    if (now.kind !== 'signed-in') return;
    setEntered(true);
    await queries.invalidateQueries();
  };
  return (
    <>
      {entered && (isAdmin ? administration : isWithoutPost ? <NoPost account={account} /> : children)}
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

/** Signed in, and nobody gave him anything to do. */
function NoPost({ account }: { readonly account: AccountApi }) {
  const words = useStrings(strings);
  const leave = () => void account.signOut().then((refusal) => refusal === null && location.reload());
  return (
    <main className="account-card">
      <h1>{words.noPost}</h1>
      <p>{words.noPostBody}</p>
      <button type="button" className="hc-btn" onClick={leave}>
        {words.signOut}
      </button>
    </main>
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
