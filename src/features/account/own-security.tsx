import { useCallback, useEffect, useState } from 'react';
import { useStrings } from '@/i18n';
import type { AccountApi, AccountState } from '@/ports/account';
import { FactorSection } from './factor-section';
import { PasswordForm } from './password-form';
import { strings } from './strings';
import '@/ui/controls.css';
import './account.css';

/** What one proves oneself by: password and second factor. */
export function OwnSecurity({ account }: { readonly account: AccountApi }) {
  const words = useStrings(strings);
  const [changed, setChanged] = useState(false);
  const [state, setState] = useState<AccountState | null>(null);
  const read = useCallback(
    () => void account.state().then((now) => now.kind !== 'offline' && setState(now)),
    [account],
  );
  useEffect(read, [read]);
  if (!state || state.kind === 'signed-out') return null;
  return (
    <>
      <details className="account-section">
        <summary>{words.change}</summary>
        <PasswordForm account={account} login={state.login} onDone={() => setChanged(true)} />
      </details>
      {changed && <p role="status">{words.changed}</p>}
      {state.factor && <FactorSection account={account} factor={state.factor} onChanged={read} />}
    </>
  );
}
