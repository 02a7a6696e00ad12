import { useInfiniteQuery } from '@tanstack/react-query';
import { useLanguage, useStrings } from '@/i18n';
import type { AdministrationApi } from '@/ports/administration';
import { Card, dayOrMoment } from '@/ui';
import { auditStrings } from './audit-strings';
import { strings } from './strings';
import '@/ui/stacked-table.css';

/** The log of the city, the newest first. */
export function AuditCard({ api }: { readonly api: AdministrationApi }) {
  const words = useStrings(strings);
  const logged = useStrings(auditStrings);
  const language = useLanguage();
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['administration', 'audit'],
    initialPageParam: null as number | null,
    queryFn: async ({ pageParam }) => {
      const answer = await api.audit(pageParam);
      if (!answer.ok) throw new Error(words.failed[answer.error.kind]);
      return answer.value;
    },
    getNextPageParam: (page) => page.at(-1)?.position,
  });
  const entries = data?.pages.flat() ?? [];
  return (
    <Card title={words.audit}>
      {error && (
        <p role="alert" className="hc-loud">
          {error.message}
        </p>
      )}
      {data && entries.length === 0 && <p className="hc-quiet">{words.auditNone}</p>}
      <table className="hc-table stacked">
        <thead>
          <tr>
            {(['at', 'who', 'act', 'about', 'outcome', 'address'] as const).map((column) => (
              <th key={column}>{words[column]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ position, at, name, act, about, outcome, address }) => (
            <tr key={position}>
              <td data-label={words.at} style={{ whiteSpace: 'nowrap' }}>
                {dayOrMoment(at, language)}
              </td>
              <td data-label={words.who}>{name ?? words.unknown}</td>
              <td data-label={words.act}>{logged.acts[act] ?? act}</td>
              <td className="lead admin-about" data-label={words.about}>
                {about}
              </td>
              <td data-label={words.outcome}>{logged.outcomes[outcome] ?? outcome}</td>
              <td data-label={words.address}>{address}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <button type="button" className="hc-btn" aria-busy={isFetching} onClick={() => void fetchNextPage()}>
          {words.more}
        </button>
      )}
    </Card>
  );
}
