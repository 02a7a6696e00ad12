import { useStrings } from '@/i18n';
import { strings } from './strings';
import type { ChangeState } from './use-change';

interface OutcomeProps {
  readonly state: ChangeState;
  /** Whose first password it is. */
  readonly login: string;
  readonly onSeen: () => void;
}

/** What became of a change: why not, that it was done, and a first password until it is put away. */
export function ChangeOutcome({ state: { failure, done }, login, onSeen }: OutcomeProps) {
  const words = useStrings(strings);
  if (failure)
    return (
      <p role="alert" className="hc-loud">
        {words.failed[failure.kind]}
      </p>
    );
  if (!done) return null;
  if (done.password === null) return <p role="status">{words.done}</p>;
  return (
    <div role="status" className="admin-password">
      <p>{words.password(login)}</p>
      <code>{done.password}</code>
      <button type="button" className="hc-btn" onClick={onSeen}>
        {words.copied}
      </button>
    </div>
  );
}
