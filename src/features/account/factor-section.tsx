import { useState } from 'react';
import { useStrings } from '@/i18n';
import type { AccountApi, AccountState } from '@/ports/account';
import { CodeForm } from './code-form';
import { FactorSetup } from './factor-setup';
import { strings } from './strings';

interface SectionProps {
  readonly account: AccountApi;
  readonly factor: NonNullable<Extract<AccountState, { readonly name: string }>['factor']>;
  readonly onChanged: () => void;
}

/** One's second factor: whether it is on, setting it up, taking it away. */
export function FactorSection({ account, factor, onChanged }: SectionProps) {
  const words = useStrings(strings);
  const [isOpen, setOpen] = useState(false);
  const settled = () => {
    setOpen(false);
    onChanged();
  };
  return (
    <details className="account-section" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.factor} <span className="hc-quiet">{factor.isOn ? words.factorOn : !isOpen && words.factorOff}</span>
      </summary>
      <p className="hc-quiet">{words.factorBody}</p>
      {factor.isOn ? (
        <>
          <p>{words.recoveryLeft(factor.recoveryLeft)}</p>
          <p className="hc-quiet">{factor.isAsked ? words.removeAsked : words.removeBody}</p>
          <CodeForm action={words.removeFactor} send={account.removeFactor} onDone={settled} />
        </>
      ) : (
        isOpen && <FactorSetup account={account} onDone={settled} />
      )}
    </details>
  );
}
