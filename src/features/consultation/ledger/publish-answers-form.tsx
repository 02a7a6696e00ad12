import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeclaredForm, useActContext } from '@/forms';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import { newId, useServices } from '@/queries';
import { FailedState, Skeleton } from '@/ui';
import { strings } from './ledger-strings';
import { ledgerKey, useLedgerFailure } from './use-ledger';

/** All that is answered and approved goes out as one act; what stands in the way is said instead. */
export function PublishAnswersForm() {
  const words = useStrings(strings);
  const language = useLanguage();
  const failure = useLedgerFailure();
  const { matterId } = useActContext();
  const { publicDesk } = useServices();
  const [publication] = useState(() => `answers-${newId()}`);
  const { data, isError, refetch } = useQuery({
    queryKey: [...ledgerKey(matterId), publication],
    queryFn: async () => (await publicDesk()).ledger.prepare(matterId, publication),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isError) return <FailedState what={words.failed} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={3} />;
  const prepared = data.ok ? data.value : null;
  const hindered = data.ok ? null : failure(data.error);
  const link = <a href={`#/matters/${matterId}?tab=opinions`}>{words.toLedger}</a>;
  return (
    <DeclaredForm
      act="publishAnswers"
      computed={() => ({ ...prepared })}
      check={() => (hindered === null ? undefined : { kind: 'invalid', words: { zh: hindered, en: hindered } })}
      lead={
        <p>
          {prepared
            ? words.ready(formatCount(prepared.answers, language), formatCount(prepared.corrections, language))
            : words.notReady(hindered ?? '')}{' '}
          {link}
        </p>
      }
    />
  );
}
