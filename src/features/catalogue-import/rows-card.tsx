import { useLanguage, useStrings } from '@/i18n';
import { Card, download, toCsv } from '@/ui';
import { type CatalogueRow, isBlocked } from './catalogue-import-view';
import { strings } from './strings';

interface RowsProps {
  readonly rows: readonly CatalogueRow[];
  /** Numbers of the rows a person left out. */
  readonly off: ReadonlySet<number>;
  readonly chosen: number;
  readonly working: boolean;
  onToggle(row: number): void;
  onImport(): void;
}

/** Every row as it would be entered, with what is wrong with it; then the import. */
export function RowsCard({ rows, off, chosen, working, onToggle, onImport }: RowsProps) {
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
      <div className="hc-scroll" style={{ maxHeight: 480, overflowY: 'auto', marginTop: 8 }}>
        <table className="hc-table">
          <thead>
            <tr>
              <th>{words.take}</th>
              <th className="num">{words.row}</th>
              <th>{words.kinds.title}</th>
              <th>{words.kinds.unit}</th>
              <th className="num">{words.kinds.year}</th>
              <th>{words.kinds.planned}</th>
              <th>{words.kinds.hearing}</th>
              <th>{words.problem}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`${words.take} ${row.row}`}
                    disabled={isBlocked(row)}
                    checked={!isBlocked(row) && !off.has(row.row)}
                    onChange={() => onToggle(row.row)}
                  />
                </td>
                <td className="num">{row.row}</td>
                <td style={{ minWidth: 180 }}>
                  {row.title || '—'} {row.place && <span className="hc-tag">{`${words.real} ${row.place}`}</span>}
                </td>
                <td>{row.leadUnit ?? '—'}</td>
                <td className="num">{row.year ?? '—'}</td>
                <td style={{ whiteSpace: 'nowrap' }}>{row.plannedBy ?? (row.plannedText || '—')}</td>
                <td>{row.hearing === null ? '—' : row.hearing ? words.yes : words.no}</td>
                <td className={isBlocked(row) ? 'hc-loud' : 'hc-faint'}>
                  {row.problems.map((problem) => problem[language]).join(words.join)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p style={{ marginTop: 12 }}>
        <button type="button" className="hc-btn primary" disabled={working || chosen === 0} onClick={onImport}>
          {working ? words.working : words.go(chosen)}
        </button>
      </p>
    </Card>
  );
}
