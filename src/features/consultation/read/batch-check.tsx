import { useMemo } from 'react';
import type { Dossier } from '@/core/matter';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import { download, toCsv } from '@/ui';
import { strings } from './batch-strings';
import { type BatchLine, isAsSealed, periodOf, rowRemarks } from './batches-view';

const SHOWN = 20;

/** A batch compared with its seal, and what is to be known of its rows; the whole list can be taken away. */
export function BatchCheck({ dossier, line }: { readonly dossier: Dossier; readonly line: BatchLine }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const remarks = useMemo(
    () => rowRemarks(line.opinions, periodOf(dossier, line.seq), dossier.facts.draftClauses),
    [dossier, line],
  );
  const sealed = useMemo(() => isAsSealed(line), [line]);
  const n = (value: number) => formatCount(value, language);
  if (line.standing === 'withdrawn') return <p>{words.withdrawnRows}</p>;
  if (!line.isByRow) return <p>{words.notByBatch}</p>;
  if (line.opinions.length === 0) return <p className="hc-loud">{words.noRows}</p>;
  const table = remarks.map(({ no, field, words: says }) => [no, words.fields[field], says[language]] as const);
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      <p
        className={sealed ? undefined : 'hc-loud'}
      >{`${sealed ? '✓' : '■'} ${sealed ? words.asSealed : words.notAsSealed}`}</p>
      <code style={{ overflowWrap: 'anywhere' }}>{`SHA-256 ${line.digest}`}</code>
      <p>{remarks.length === 0 ? words.noRemarks : words.remarks(n(remarks.length))}</p>
      {remarks.length > 0 && (
        <>
          <table className="hc-table" aria-label={words.remark} style={{ maxWidth: 640 }}>
            <thead>
              <tr>
                <th className="num">{words.no}</th>
                <th>{words.field}</th>
                <th>{words.remark}</th>
              </tr>
            </thead>
            <tbody>
              {table.slice(0, SHOWN).map(([no, field, says]) => (
                <tr key={`${no} ${field} ${says}`}>
                  <td className="num">{no}</td>
                  <td>{field}</td>
                  <td>{says}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {remarks.length > SHOWN && <p className="hc-faint">{words.more(n(remarks.length - SHOWN))}</p>}
          <p>
            <button
              type="button"
              className="hc-btn"
              onClick={() =>
                download(
                  `${dossier.id}-${line.seq}.csv`,
                  toCsv([words.no, words.field, words.remark], table),
                  'text/csv;charset=utf-8',
                )
              }
            >
              {words.download}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
