import { useState } from 'react';
import { useStrings } from '@/i18n';
import type { AdministrationApi, CityChange } from '@/ports/administration';
import { ChangeOutcome } from './change-outcome';
import { strings } from './strings';
import { useChange } from './use-change';

interface SureProps {
  readonly api: AdministrationApi;
  readonly action: string;
  /** Asked before it is done; null: done at once. */
  readonly question: string | null;
  readonly login: string;
  readonly change: CityChange;
}

/** A change without fields, asked about where it hurts. */
export function SureButton({ api, action, question, login, change }: SureProps) {
  const words = useStrings(strings);
  const [isAsked, setAsked] = useState(false);
  const { state, send, forget } = useChange(api);
  const doIt = () => {
    setAsked(false);
    void send(change);
  };
  return (
    <div>
      {isAsked ? (
        <div role="alert">
          <p>{question}</p>
          <button type="button" className="hc-btn primary" onClick={doIt}>
            {words.sure}
          </button>{' '}
          <button type="button" className="hc-btn" onClick={() => setAsked(false)}>
            {words.cancel}
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="hc-btn"
          aria-busy={state.isSending}
          onClick={question === null ? doIt : () => setAsked(true)}
        >
          {action}
        </button>
      )}
      <ChangeOutcome state={state} login={login} onSeen={forget} />
    </div>
  );
}
