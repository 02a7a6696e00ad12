import type { ReactNode } from 'react';
import { usePrinting } from '@/charts';
import { useStrings } from '@/i18n';
import { strings } from './strings';
import { FEW, ON_PAPER, useInView } from './use-in-view';

/** What a drawn row bears: its place among all, for the reader, and its height, for the window. */
interface DrawnRow {
  readonly ref?: (row: HTMLTableRowElement | null) => void;
  readonly 'data-index'?: number;
  readonly 'aria-rowindex'?: number;
}

/** For the table around long rows: how many there are with its head, where not all are drawn. */
export const rowCount = (rows: number): number | undefined => (rows > FEW ? rows + 1 : undefined);

interface LongRowsProps<T> {
  readonly rows: readonly T[];
  readonly columns: number;
  /** Height of a row before it was measured. */
  readonly height: number;
  readonly children: (row: T, drawn: DrawnRow) => ReactNode;
}

/** The body of a table that scrolls with the page: of many rows those near the window alone are drawn. */
export function LongRows<T>({ rows, columns, height, children }: LongRowsProps<T>) {
  const words = useStrings(strings);
  const isPrinting = usePrinting();
  if (rows.length > FEW && !isPrinting) return <RowsInView {...{ rows, columns, height, children }} />;
  const shown = rows.slice(0, ON_PAPER);
  return (
    <tbody>
      {shown.map((row) => children(row, {}))}
      {shown.length < rows.length && (
        <tr>
          <td colSpan={columns}>{words.cut(shown.length, rows.length)}</td>
        </tr>
      )}
    </tbody>
  );
}

function RowsInView<T>({ rows, columns, height, children }: LongRowsProps<T>) {
  const { body, inView, before, after, measure } = useInView<HTMLTableSectionElement>(rows.length, height);
  return (
    <tbody ref={body}>
      <Gap {...{ columns }} height={before} />
      {inView.flatMap((index) => {
        const row = rows[index];
        const drawn = { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 };
        return row === undefined ? [] : [children(row, drawn)];
      })}
      <Gap {...{ columns }} height={after} />
    </tbody>
  );
}

/** The room of rows that are not drawn. */
export const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height > 0 && (
    <tr style={{ display: 'table-row' }}>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
