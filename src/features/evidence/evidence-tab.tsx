import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { momentOf, TileState } from '@/charts';
import type { DecisionFacts } from '@/core/law';
import { problemOfRefusal } from '@/data-tile';
import { formatDay, formatNumber, type Language, useLanguage, useStrings } from '@/i18n';
import { documentsOf, useServices } from '@/services';
import { Card, SampleMark, Skeleton, Statement } from '@/ui';
import { type Evidence, type Rerun, runAgain } from './run-again';
import { strings } from './strings';
import './evidence.css';

interface EvidenceTabProps {
  readonly matterId: string;
  readonly evidence: DecisionFacts['evidence'];
  readonly boardLink: (id: string, children: ReactNode) => ReactNode;
  readonly frozenLink: (digest: string, children: ReactNode) => ReactNode;
  readonly relyLink: (children: ReactNode) => ReactNode;
}

/** The boards of a matter, and every figure someone relied on: who, when, what for, and whether the numbers still hold. */
export function EvidenceTab({ matterId, evidence = [], boardLink, frozenLink, relyLink }: EvidenceTabProps) {
  const words = useStrings(strings);
  const { documents } = useServices();
  const { data } = useQuery(documentsOf(documents, 'boards'));
  const own = (data ?? []).filter(({ body }) => body.scope.kind === 'matter' && body.scope.matterId === matterId);
  return (
    <>
      <Statement sub={words.tabSub} actions={relyLink(words.rely)}>
        {words.tabTitle(evidence.length)}
      </Statement>
      <Card title={words.boards}>
        {!data ? (
          <Skeleton lines={2} />
        ) : own.length === 0 ? (
          <p className="hc-quiet">{words.noBoards}</p>
        ) : (
          <ul className="evidence-boards">
            {own.map(({ id, body }) => (
              <li key={id}>
                {boardLink(id, body.title)} {body.sample && <SampleMark />}
              </li>
            ))}
          </ul>
        )}
      </Card>
      {[...evidence].reverse().map((entry) => (
        <EvidenceCard key={entry.no} entry={entry} frozenLink={frozenLink} />
      ))}
    </>
  );
}

function EvidenceCard({
  entry,
  frozenLink,
}: {
  readonly entry: Evidence;
  readonly frozenLink: EvidenceTabProps['frozenLink'];
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { data: hub, documents } = useServices();
  const [isAsked, setAsked] = useState(false);
  const rerun = useQuery({
    queryKey: ['evidence', entry.backend, entry.question, entry.digest],
    queryFn: ({ signal }) => runAgain(entry, hub, documents, signal),
    enabled: isAsked,
    staleTime: 0,
    gcTime: 0,
  });
  const data = rerun.data;
  return (
    <section className="hc-card evidence-entry" aria-label={entry.title}>
      <header>
        <h3>
          {`${entry.no}. ${entry.title}`} {entry.sample && <SampleMark />}
        </h3>
      </header>
      <p className="say">{entry.purpose}</p>
      <dl className="evidence-told">
        {[
          [words.who, `${entry.by} · ${entry.unit}`],
          [words.when, formatDay(entry.on, language)],
          [words.owner, entry.owner],
          [words.dataAt, entry.sourceAt ?? entry.publishedAt ?? '—'],
          [words.askedAt, momentOf(entry.askedAt)],
          ...(entry.shareTerms === null ? [] : [[words.terms, entry.shareTerms]]),
          [words.digest, `${entry.digest.slice(0, 16)}…`],
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
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
        {frozenLink(entry.digest, words.open)}
      </p>
      {data && <RerunResult rerun={data} language={language} />}
    </section>
  );
}

const SHOWN = 50;

/** What running a question again showed: in one sentence, and cell by cell. */
function RerunResult({ rerun, language }: { readonly rerun: Rerun; readonly language: Language }) {
  const words = useStrings(strings);
  const { difference, isSame, refusal, provenance, snapshot } = rerun;
  const separator = language === 'zh-CN' ? '；' : '; ';
  const text = (cell: string | number | boolean | null) =>
    typeof cell === 'number' ? formatNumber(cell, language, 4) : cell === null ? '—' : String(cell);
  const counts = difference && difference.changed.length + difference.added.length + difference.removed.length;
  return (
    <div role="status" className="evidence-rerun">
      {refusal && (
        <>
          <p>{words.notAnswered}</p>
          <TileState problem={problemOfRefusal(refusal)} band />
        </>
      )}
      {!refusal && (
        <p className="say">
          {isSame
            ? words.same
            : difference
              ? counts === 0
                ? words.order
                : words.changed(difference.changed.length, difference.added.length, difference.removed.length)
              : words.noSnapshot}
        </p>
      )}
      <p className={snapshot === 'broken' ? 'hc-loud' : 'hc-faint'}>
        {snapshot === 'broken' ? words.broken : snapshot === 'verified' ? words.verified : words.noSnapshot}
      </p>
      {provenance.length > 0 && (
        <p className="hc-quiet">
          {words.provenance(
            provenance.map(({ field, before, now }) => `${words.fields[field]} ${before} → ${now}`).join(separator),
          )}
        </p>
      )}
      {difference && counts !== null && counts > 0 && (
        <div className="hc-scroll">
          <table className="hc-table">
            <thead>
              <tr>
                <th scope="col">{words.where}</th>
                <th scope="col">{words.column}</th>
                <th scope="col" className="num">
                  {words.before}
                </th>
                <th scope="col" className="num">
                  {words.now}
                </th>
              </tr>
            </thead>
            <tbody>
              {difference.changed.slice(0, SHOWN).map(({ row, column, before, now }) => (
                <tr key={`${row} ${column}`}>
                  <td>{row}</td>
                  <td>{column}</td>
                  <td className="num">{text(before)}</td>
                  <td className="num">{text(now)}</td>
                </tr>
              ))}
              {difference.added.slice(0, SHOWN).map((row) => (
                <tr key={`+${row}`}>
                  <td>{row}</td>
                  <td />
                  <td className="num">—</td>
                  <td className="num">{words.rowAdded}</td>
                </tr>
              ))}
              {difference.removed.slice(0, SHOWN).map((row) => (
                <tr key={`-${row}`}>
                  <td>{row}</td>
                  <td />
                  <td className="num">{words.rowRemoved}</td>
                  <td className="num">—</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
