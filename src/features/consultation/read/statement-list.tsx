import { useMemo, useState } from 'react';
import { withoutPersonal } from '@/analysis/opinions';
import { isCivilDate } from '@/core/kernel';
import { formatCount, formatDayRange, useLanguage, useStrings } from '@/i18n';
import type { OpinionRow } from '@/ports/matter-api';
import { statementsOf } from '@/read-models';
import { Card } from '@/ui';
import { strings } from './opinion-strings';

const SHOWN = 50;

/** The texts received, same ones joined with the days they came on, the most frequent first; searchable. Personal data are hidden. */
export function StatementList({ rows }: { readonly rows: readonly OpinionRow[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const asked = search.trim();
  const statements = useMemo(
    () => statementsOf(asked ? rows.filter(({ text, theme }) => text.includes(asked) || theme?.includes(asked)) : rows),
    [rows, asked],
  );
  const days = (first: string, last: string) =>
    isCivilDate(first) && isCivilDate(last) ? formatDayRange({ earliest: first, latest: last }, language) : first;
  return (
    <Card className="full" title={words.list} small={words.shown(Math.min(SHOWN, statements.length))}>
      <input
        type="search"
        className="opinion-search"
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              <th>{words.day}</th>
              <th>{words.channel}</th>
              <th>{words.theme}</th>
              <th>{words.list}</th>
              <th className="num">{words.rows}</th>
            </tr>
          </thead>
          <tbody>
            {statements.slice(0, SHOWN).map(({ row, last, times }) => (
              <tr key={row.id}>
                <td style={{ whiteSpace: 'nowrap' }}>{days(row.receivedOn, last)}</td>
                <td style={{ whiteSpace: 'nowrap' }}>{row.channel}</td>
                <td>{row.theme ?? '—'}</td>
                <td lang="zh-CN">{withoutPersonal(row.text)}</td>
                <td className="num">{formatCount(times, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
