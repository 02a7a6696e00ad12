import { NativeSelect } from '@mantine/core';
import { useEffect, useState } from 'react';
import { roleWords } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import type { AccountApi, AccountState } from '@/ports/account';
import { Card } from '@/ui';
import { OwnSecurity } from './own-security';
import { strings } from './strings';
import '@/ui/controls.css';
import './account.css';

/** Who is signed in, the post he works in, what he proves himself by, and the way out. */
export function AccountCard({ account }: { readonly account: AccountApi }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [state, setState] = useState<AccountState | null>(null);
  useEffect(() => void account.state().then((now) => now.kind !== 'offline' && setState(now)), [account]);
  if (!state || state.kind === 'signed-out') return null;
  const signOut = () => void account.signOut().then((refusal) => refusal === null && location.reload());
  return (
    <Card title={words.account} say={words.who(state.name, state.login)}>
      {state.posts.length > 0 && (
        <NativeSelect
          label={words.post}
          value={state.post ?? ''}
          data={state.posts.map(({ id, role, unit, inPlaceOf }) => ({
            value: id,
            label: `${roleWords[role][language]} · ${unit}${inPlaceOf === null ? '' : words.inPlaceOf(inPlaceOf)}`,
          }))}
          onChange={({ currentTarget: { value } }) =>
            void account.takePost(value).then((refusal) => refusal === null && location.reload())
          }
          maw={420}
          mb={12}
        />
      )}
      <button type="button" className="hc-btn" onClick={signOut}>
        {words.signOut}
      </button>
      <OwnSecurity account={account} />
    </Card>
  );
}
