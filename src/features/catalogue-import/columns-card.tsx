import { useStrings } from '@/i18n';
import { Card } from '@/ui';
import { type ColumnKind, type Columns, columnKinds } from './catalogue-import-view';
import { strings } from './strings';

interface ColumnsProps {
  readonly headings: readonly string[];
  readonly columns: Columns;
  onColumn(kind: ColumnKind, column: number | undefined): void;
}

/** Which column holds what, as found by the headings; to be changed by hand. */
export function ColumnsCard({ headings, columns, onColumn }: ColumnsProps) {
  const words = useStrings(strings);
  return (
    <Card title={words.columns} say={columns.title === undefined ? words.noColumns : undefined}>
      <div className="import-columns">
        {columnKinds.map((kind) => (
          <label key={kind} className="hc-quiet" style={{ display: 'grid' }}>
            {words.kinds[kind]}
            <select
              className="hc-btn"
              value={columns[kind] ?? ''}
              onChange={({ currentTarget: { value } }) => onColumn(kind, value === '' ? undefined : Number(value))}
            >
              <option value="">{words.none}</option>
              {headings.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headings may repeat
                <option key={index} value={index}>
                  {name || index + 1}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </Card>
  );
}
