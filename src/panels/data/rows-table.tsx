import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { type Cell, cellAt, type Table } from '@/analysis/tables';
import { usePrinting } from '@/charts';
import { counted } from '@/core/kernel';
import { bilingual, formatNumber, formatUnit, useLanguage, useStrings } from '@/i18n';
import { FEW, Gap, rowCount } from '@/panels/long-table';
import './data-tile.css';

const strings = bilingual(
  {
    rows: (label: string, n: number) => `${label}：${n} 行`,
    rest: (n: number) => `另有 ${n} 行未印；全部数据可导出。`,
  },
  {
    rows: (label, n) => `${label}: ${counted(n, 'row')}`,
    rest: (n) => `Not printed: ${counted(n, 'more row')}; all of them can be exported.`,
  },
);

interface RowsTableProps {
  readonly label: string;
  readonly table: Table;
  readonly head: (name: string) => string;
  readonly cell: (name: string, cell: Cell) => string;
  readonly height: number;
  /** Every row stands on paper, and on the screen as well where they are few. */
  readonly whole?: boolean;
}

const ROW = 32;
/** So many rows stand on paper. */
const ON_PAPER = 2_000;

/** Rows of any number: those in view alone are drawn; the whole can be taken along as CSV. */
export function RowsTable({ label, table, head, cell, height, whole = false }: RowsTableProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const isPrinting = usePrinting();
  const frame = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: table.rows,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 12,
    initialRect: { width: 800, height },
  });
  const isLong = table.rows > FEW && !(whole && isPrinting);
  const isOpen = !isLong && (whole || isPrinting);
  const inView = isLong ? rows.getVirtualItems() : [];
  const before = inView[0]?.start ?? 0;
  const after = isLong ? rows.getTotalSize() - (inView.at(-1)?.end ?? 0) : 0;
  const shown = isLong
    ? inView.map(({ index }) => index)
    : Array.from({ length: Math.min(table.rows, ON_PAPER) }, (_, row) => row);
  return (
    <section
      ref={frame}
      className="hc-scroll rows-table"
      style={isOpen ? {} : { maxHeight: height }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard only when it takes focus
      tabIndex={0}
      aria-label={words.rows(label, table.rows)}
    >
      <table className="hc-table" aria-rowcount={rowCount(table.rows)}>
        <thead>
          <tr>
            {table.columns.map(({ name, kind, unit }) => (
              <th key={name} scope="col" className={kind === 'number' ? 'num' : ''}>
                {head(name)}
                {unit !== undefined && unit !== '' && <small>{` ${formatUnit(unit, language)}`}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} columns={table.columns.length} />
          {shown.map((index) => (
            <tr key={index} style={{ height: ROW }} aria-rowindex={isLong ? index + 2 : undefined}>
              {table.columns.map((column) => {
                const value = cellAt(column, index);
                return (
                  <td key={column.name} className={column.kind === 'number' ? 'num' : ''}>
                    {typeof value === 'number' ? formatNumber(value, language, 4) : cell(column.name, value)}
                  </td>
                );
              })}
            </tr>
          ))}
          <Gap height={after} columns={table.columns.length} />
          {!isLong && table.rows > ON_PAPER && (
            <tr>
              <td colSpan={table.columns.length}>{words.rest(table.rows - ON_PAPER)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
