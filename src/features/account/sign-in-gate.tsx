import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useStrings } from '@/i18n';
import type { AccountApi, AccountState } from '@/ports/account';
import { part } from '@/ui';
import { cameBack } from './came-back';
import { CodeForm } from './code-form';
import { PasswordForm } from './password-form';
import { Sheet } from './sheet';
import { SignInForm } from './sign-in-form';
import { strings } from './strings';
import { useProof } from './use-proof';
import '@/ui/controls.css';
import './account.css';

const FactorSetup = part(() => import('./factor-setup'), 'FactorSetup');
const ProofDialog = part(() => import('./proof-dialog'), 'ProofDialog');

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
  const [back] = useState(() => cameBack(location.search));
  useEffect(
    () =>
      account.onSignedOut(() => {
        setState((now) => (now.kind === 'signed-out' ? now : { kind: 'signed-out', provider: null }));
        void account.state().then((now) => now.kind === 'signed-out' && setState(now)); // with the ways there are
      }),
    [account],
  );

  const proof = useProof(account);

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
  if (back === 'proved') return <Proved />;
  return (
    <>
      {entered && (isAdmin ? administration : isWithoutPost ? <NoPost account={account} /> : children)}
      {!isIn && (
        <Sheet className="account-sheet" step={state.kind}>
          <h1>{words.title}</h1>
          <p className="hc-quiet">{sheetWords(state, words, entered)}</p>
          {back && state.kind === 'signed-out' && (
            <p className="hc-loud" role="alert">
              {words.back[back]}
            </p>
          )}
          <Suspense fallback={null}>
            <Step account={account} state={state} settle={settle} />
          </Suspense>
        </Sheet>
      )}
      {isIn && proof && (
        <Suspense fallback={null}>
          <ProofDialog account={account} by={proof.by} onSettled={proof.settle} />
        </Suspense>
      )}
    </>
  );
}

const sheetWords = (state: AccountState, words: (typeof strings)['zh'], isBack: boolean): string => {
  if (state.kind === 'password-due') return words.due(state.name);
  if (state.kind === 'factor-due') return words.factorDue(state.name);
  if (state.kind === 'code-due') return words.codeDue;
  return isBack ? words.ended : words.about;
};

interface StepProps {
  readonly account: AccountApi;
  readonly state: AccountState;
  readonly settle: (login: string) => Promise<void>;
}

/** What is asked next of who is not in yet. */
function Step({ account, state, settle }: StepProps) {
  const words = useStrings(strings);
  if (state.kind === 'signed-out')
    return <SignInForm account={account} provider={state.provider} onDone={(typed) => void settle(typed)} />;
  const done = () => void settle(state.login);
  if (state.kind === 'code-due')
    return (
      <CodeForm
        action={words.signIn}
        send={account.giveCode}
        onDone={done}
        leave={{ label: words.otherPersonSignIn, go: () => void account.signOut().then(done) }}
      />
    );
  if (state.kind === 'factor-due') return <FactorSetup account={account} onDone={done} />;
  return <PasswordForm account={account} login={state.login} onDone={done} />;
}

/** In a page of its own, after the provider asked again: the act goes on in the page that waits. */
function Proved() {
  const words = useStrings(strings);
  return (
    <main className="account-card">
      <h1>{words.proved}</h1>
      <p role="status">{words.provedBody}</p>
    </main>
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
