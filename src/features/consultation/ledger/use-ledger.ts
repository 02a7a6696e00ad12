import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Result } from '@/core/kernel';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { LedgerFailure, OpinionLedgerDesk } from '@/ports/opinion-ledger';
import { useServices } from '@/queries';
import { strings } from './ledger-strings';

export const ledgerKey = (matterId: string) => ['matters', matterId, 'ledger'];

/** Why something of the ledger was not done, in words. */
export function useLedgerFailure() {
  const words = useStrings(strings);
  const language = useLanguage();
  return ({ kind, until, count }: LedgerFailure): string => {
    if (until) return words.tooEarly(formatDay(until, language));
    if (count !== undefined && (kind === 'unanswered' || kind === 'unreviewed'))
      return words[kind](formatCount(count, language));
    return words.failures[kind];
  };
}

/** The themes of the ledger, and what is said after something was done with them. */
export function useLedger(matterId: string) {
  const words = useStrings(strings);
  const failure = useLedgerFailure();
  const { publicDesk } = useServices();
  const queries = useQueryClient();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const asked = useQuery({
    queryKey: ledgerKey(matterId),
    queryFn: async () => (await publicDesk()).ledger.read(matterId),
  });
  /** Whether it was done. */
  const act = async (
    does: (desk: OpinionLedgerDesk) => Promise<Result<unknown, LedgerFailure>>,
    done = words.kept,
  ): Promise<boolean> => {
    setBusy(true);
    const answer = await publicDesk()
      .then(({ ledger }) => does(ledger))
      .catch(() => ({ ok: false as const, error: { kind: 'server' as const } }));
    setSaid(answer.ok ? done : failure(answer.error));
    setBusy(false);
    await queries.invalidateQueries({ queryKey: ['matters', matterId] });
    return answer.ok;
  };
  return { asked, said, isBusy, act };
}
