import { useStrings } from '@/i18n';
import type { SubmitAnswer } from '@/ports/matter-api';
import { strings } from './strings';

interface WhereItStandsProps {
  readonly isSent: boolean;
  readonly failed: Extract<SubmitAnswer, { readonly kind: 'failed' }>['reason'] | undefined;
}

/** What became of an act that was sent and has not been recorded: on its way, or without an answer. */
export function WhereItStands({ isSent, failed }: WhereItStandsProps) {
  const words = useStrings(strings);
  return (
    <>
      <span role="status" className="hc-quiet">
        {isSent && words.sending}
      </span>
      {failed && !isSent && (
        <p role="alert" className="hc-loud">
          {words.failed[failed]}
        </p>
      )}
    </>
  );
}
