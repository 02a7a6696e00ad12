import { useMutation } from '@tanstack/react-query';
import { useStrings } from '@/i18n';
import type { AdministrationApi } from '@/ports/administration';
import { Card } from '@/ui';
import { strings } from './strings';

/** The chains of all records, computed anew when it is asked. */
export function ChainsCard({ api }: { readonly api: AdministrationApi }) {
  const words = useStrings(strings);
  const { data, isPending, mutate } = useMutation({ mutationFn: () => api.checkChains() });
  return (
    <Card title={words.chains} say={words.chainsBody}>
      <button type="button" className="hc-btn" aria-busy={isPending} onClick={() => mutate()}>
        {isPending ? words.checking : words.check}
      </button>
      {data && !data.ok && (
        <p role="alert" className="hc-loud">
          {words.failed[data.error.kind]}
        </p>
      )}
      {data?.ok && data.value.broken === null && <p role="status">{words.whole(data.value.events)}</p>}
      {data?.ok && data.value.key === null && <p className="hc-quiet">{words.noSealYet}</p>}
      {data?.ok && data.value.key !== null && (
        <p>
          {words.sealKey} <code style={{ overflowWrap: 'anywhere' }}>{data.value.key}</code>
        </p>
      )}
      {data?.ok && data.value.broken && (
        <p role="alert" className="hc-loud">
          {words.broken(data.value.broken.matter, data.value.broken.seq)}
        </p>
      )}
    </Card>
  );
}
