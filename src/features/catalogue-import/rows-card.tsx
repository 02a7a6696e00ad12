import { formatDay, useLanguage, useStrings } from '@/i18n';
import { LongRows, rowCount } from '@/panels/long-table';
import { Card, download, toCsv } from '@/ui';
import '@/ui/stacked-table.css';
import { type CatalogueRow, isBlocked } from './catalogue-import-view';
import { strings } from './strings';

interface RowsProps {
  readonly rows: readonly CatalogueRow[];
  /** Numbers of the rows a person left out. */
  readonly off: ReadonlySet<number>;
  readonly chosen: number;
  readonly working: boolean;
  /** Of the chosen ones, while they are entered. */
  readonly sent: number;
  onToggle(row: number): void;
  onImport(): void;
}

/** Every row as it would be entered, with what is wrong with it; then the import. */
export function RowsCard({ rows, off, chosen, working, sent, onToggle, onImport }: RowsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const problems = () =>
    toCsv(
      [words.row, words.problem],
      rows.flatMap(({ row, problems: own }) => own.map((problem) => [row, problem[language]])),
    );
  return (
    <Card
      title={words.preview(rows.length, rows.filter(isBlocked).length)}
      small={
        <button
          type="button"
          className="hc-btn plain"
          onClick={() => download('problems.csv', problems(), 'text/csv;charset=utf-8')}
        >
          {words.errors}
        </button>
      }
    >
      <p style={{ margin: '8px 0 12px' }}>
        <button type="button" className="hc-btn primary" disabled={working || chosen === 0} onClick={onImport}>
          {working ? words.working(sent, chosen) : words.go(chosen)}
        </button>
      </p>
      <div className="hc-scroll">
        <table className="hc-table stacked" aria-rowcount={rowCount(rows.length)}>
          <thead>
            <tr>
              <th>{words.take}</th>
              <th className="num">{words.row}</th>
              <th>{words.kinds.title}</th>
              <th>{words.kinds.unit}</th>
              <th className="num">{words.kinds.year}</th>
              <th>{words.kinds.planned}</th>
              <th>{words.kinds.hearing}</th>
              <th style={{ minWidth: 200 }}>{words.problem}</th>
            </tr>
          </thead>
          <LongRows rows={rows} columns={8} height={38}>
            {(row, drawn) => (
              <tr key={row.row} {...drawn}>
                <td data-label={words.take}>
                  <input
                    type="checkbox"
                    aria-label={`${words.take} ${row.row}`}
                    disabled={isBlocked(row)}
                    checked={!isBlocked(row) && !off.has(row.row)}
                    onChange={() => onToggle(row.row)}
                  />
                </td>
                <td className="num" data-label={words.row}>
                  {row.row}
                </td>
                <td className="lead" data-label={words.kinds.title} style={{ minWidth: 180 }}>
                  {row.title || '—'} {row.place && <span className="hc-tag">{`${words.real} ${row.place}`}</span>}
                </td>
                <td data-label={words.kinds.unit}>{row.leadUnit ?? '—'}</td>
                <td className="num" data-label={words.kinds.year}>
                  {row.year ?? '—'}
                </td>
                <td data-label={words.kinds.planned} style={{ whiteSpace: 'nowrap' }}>
                  {row.plannedBy ? formatDay(row.plannedBy, language) : row.plannedText || '—'}
                </td>
                <td data-label={words.kinds.hearing}>
                  {row.hearing === null ? '—' : row.hearing ? words.yes : words.no}
                </td>
                <td className={`lead ${isBlocked(row) ? 'hc-loud' : 'hc-faint'}`}>
                  {row.problems.map((problem) => problem[language]).join(words.join)}
                </td>
              </tr>
            )}
          </LongRows>
        </table>
      </div>
    </Card>
  );
}
