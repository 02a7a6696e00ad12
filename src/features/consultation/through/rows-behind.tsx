import { useMemo } from 'react';
import { positions } from '@/analysis/opinions';
import { isCivilDate } from '@/core/kernel';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpinionRow } from '@/ports/matter-api';
import { type Opened, type ReadThrough, rowsBehind } from './rows-of-read';
import { strings } from './strings';

const SHOWN = 50;

interface RowsBehindProps {
  readonly rows: readonly OpinionRow[];
  readonly read: ReadThrough;
  readonly opened: Opened;
}

/** The statements a number stands for, with how many came alike; personal data hidden. */
export function RowsBehind({ rows, read, opened }: RowsBehindProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const behind = useMemo(() => rowsBehind(read, opened), [read, opened]);
  const alike = useMemo(() => copiesOf(read), [read]);
  const shown = behind.slice(0, SHOWN);
  const n = (value: number) => formatCount(value, language);
  return (
    <>
      <p className="hc-quiet">{words.opened(n(shown.length), n(behind.length))}</p>
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              <th>{words.day}</th>
              <th>{words.text}</th>
              <th>{words.position}</th>
              <th className="num">{words.copies}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const opinion = rows[row];
              const day = opinion?.receivedOn;
              return (
                <tr key={opinion?.id ?? row}>
                  <td style={{ whiteSpace: 'nowrap' }}>{isCivilDate(day) ? formatDay(day, language) : '—'}</td>
                  <td lang="zh-CN">{read.masked.get(row) ?? opinion?.text}</td>
                  <td>{words.positions[positions[read.position[row] ?? 0] ?? 'neutral']}</td>
                  <td className="num">{n(alike[opened.kind === 'campaign' ? 1 : 0]?.[row] ?? 1)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Rows alike, and rows the same, of each row. */
function copiesOf({ sets, exact, rows }: ReadThrough): readonly [Uint32Array, Uint32Array] {
  const near = new Uint32Array(rows);
  const same = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const set = sets[row] ?? row;
    const first = exact[row] ?? row;
    near[set] = (near[set] ?? 0) + 1;
    same[first] = (same[first] ?? 0) + 1;
  }
  return [near, same];
}
