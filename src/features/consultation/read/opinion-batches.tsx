import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import type { Dossier } from '@/core/matter';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpinionRow } from '@/ports/matter-api';
import { sayValue } from '@/stage-view';
import { Card } from '@/ui';
import { BatchCheck } from './batch-check';
import { strings } from './batch-strings';
import { batchLines } from './batches-view';

const COLUMNS = 7;

/** Every batch the record seals: when, by whom, from where, how many, with the digest; each can be checked row by row. */
export function OpinionBatches({ dossier, rows }: { readonly dossier: Dossier; readonly rows: readonly OpinionRow[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [asked, setAsked] = useState<number>();
  const lines = batchLines(dossier, rows);
  if (lines.length === 0) return null;
  const n = (value: number) => formatCount(value, language);
  return (
    <Card className="full" title={words.title} small={words.total(n(lines.length))}>
      <div className="hc-scroll">
        <table className="hc-table" aria-label={words.title}>
          <thead>
            <tr>
              <th>{words.sealedOn}</th>
              <th>{words.by}</th>
              <th>{words.source}</th>
              <th className="num">{words.rows}</th>
              <th className="num">{words.persons}</th>
              <th>{words.digest}</th>
              <th>{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Fragment key={line.seq}>
                <tr>
                  <td style={{ whiteSpace: 'nowrap' }}>
                    {isCivilDate(line.on) ? formatDay(line.on, language) : line.on}
                    <div className="hc-faint">{words.entered(sayValue('recordedAt', line.recordedAt, language))}</div>
                  </td>
                  <td style={{ whiteSpace: 'nowrap' }}>
                    {line.by}
                    <div className="hc-faint">{line.unit}</div>
                  </td>
                  <td>
                    {line.channel}
                    <div className="hc-faint">
                      {line.source ?? (line.digest === null ? words.paper : words.noSource)}
                    </div>
                  </td>
                  <td className="num">{line.standing === 'withdrawn' ? <s>{n(line.rows)}</s> : n(line.rows)}</td>
                  <td className="num">{line.standing === 'withdrawn' ? <s>{n(line.persons)}</s> : n(line.persons)}</td>
                  <td>
                    {line.digest === null ? '—' : <code title={line.digest}>{`${line.digest.slice(0, 12)}…`}</code>}
                  </td>
                  <td>
                    {words[line.standing]}
                    <div style={{ display: 'flex', gap: '0 12px', flexWrap: 'wrap' }}>
                      {line.digest !== null && (
                        <button
                          type="button"
                          className="hc-btn plain"
                          style={{ padding: 0, textAlign: 'start' }}
                          aria-expanded={asked === line.seq}
                          onClick={() => setAsked(asked === line.seq ? undefined : line.seq)}
                        >
                          {asked === line.seq ? words.close : words.look}
                        </button>
                      )}
                      <Link
                        to="/matters/$matterId"
                        params={{ matterId: dossier.id }}
                        search={{ tab: 'record', event: line.seq }}
                      >
                        {words.recordOf(line.seq)}
                      </Link>
                    </div>
                  </td>
                </tr>
                {asked === line.seq && (
                  <tr>
                    <td colSpan={COLUMNS}>
                      <BatchCheck dossier={dossier} line={line} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
