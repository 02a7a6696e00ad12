import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { renewedAt } from '@/data';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { savedItemOf, useServices } from '@/queries';
import { dayOrMoment } from '@/ui';
import { erasureOfError, erasureText } from './erasure-text';
import { RerunResult } from './rerun-result';
import { type Evidence, keptAs, runAgain } from './run-again';
import { conditionsOfSnapshot } from './snapshot-words';
import { strings } from './strings';

interface EvidenceCardProps {
  readonly entry: Evidence;
  readonly frozenLink: (digest: string, children: ReactNode) => ReactNode;
}

/** A figure someone relied on: who, when, what for; and whether its numbers still hold, asked again on demand. */
export function EvidenceCard({ entry, frozenLink }: EvidenceCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { data: registry, documents } = useServices();
  const [isAsked, setAsked] = useState(false);
  const rerun = useQuery({
    queryKey: ['evidence', entry.backend, entry.question, entry.digest],
    queryFn: ({ signal }) => runAgain(entry, registry, documents, signal),
    enabled: isAsked,
    staleTime: 0,
    gcTime: 0,
  });
  const data = rerun.data;
  const held = useQuery(savedItemOf(documents, 'snapshots', keptAs(entry)));
  const kept = held.data?.body;
  const erasure = erasureOfError(held.error);
  const conditions = kept && conditionsOfSnapshot(kept, language);
  return (
    <section className="hc-card evidence-entry" aria-label={entry.title}>
      <header>
        <h3>{`${entry.no}. ${entry.title}`}</h3>
      </header>
      <p className="say">{entry.purpose}</p>
      <dl className="evidence-told">
        {[
          [words.who, `${entry.by} · ${entry.unit}`],
          [words.when, formatDay(entry.on, language)],
          ...(conditions
            ? [[words.conditions, conditions.join(language === 'zh' ? '；' : '; ') || words.noConditions]]
            : []),
          [words.owner, entry.owner],
          [words.dataAt, dayOrMoment(renewedAt(entry) ?? '—', language)],
          [words.askedAt, dayOrMoment(entry.askedAt, language)],
          ...(entry.shareTerms === null ? [] : [[words.terms, entry.shareTerms]]),
          [words.digest, `${entry.digest.slice(0, 16)}…`],
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {erasure && <p className="hc-quiet">{erasureText(erasure, language)}</p>}
      <p className="evidence-acts hc-no-print">
        <button
          type="button"
          className="hc-btn"
          disabled={rerun.isFetching}
          aria-label={`${words.again} ${entry.title}`}
          onClick={() => {
            if (isAsked) void rerun.refetch();
            else setAsked(true);
          }}
        >
          {rerun.isFetching ? words.running : words.again}
        </button>
        {frozenLink(keptAs(entry), words.open)}
      </p>
      {data && <RerunResult rerun={data} />}
    </section>
  );
}
