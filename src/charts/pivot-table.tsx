import { useMemo } from 'react';
import { bilingual, formatNumber, formatUnit, useLanguage, useStrings } from '@/i18n';
import { Tile, type TileProps } from '@/ui';
import type { ChartTable } from './chart-spec';
import { exportEntries } from './exports/export-entries';
import { type Pivot, type PivotCell, pivotOf } from './pivot';
import { useChartLook } from './use-chart-look';
import './chart.css';

const strings = bilingual(
  { total: '合计', corner: (unit: string) => unit || '项目' },
  { total: 'Total', corner: (unit) => unit || 'Item' },
);

interface PivotTableProps extends Omit<TileProps, 'sentence'> {
  readonly cells: readonly PivotCell[];
  readonly unit: string;
  /** Whether values may be added up; totals stand only then. */
  readonly additive: boolean;
  readonly sentence?: string;
  readonly onSelect?: (cell: { readonly row: string; readonly column: string }) => void;
}

/** The cross table as plain rows, totals last. */
function tableOf({ rows, columns, values, totals }: Pivot, corner: string, total: string): ChartTable {
  return {
    columns: [corner, ...columns, ...(totals ? [total] : [])],
    rows: [
      ...rows.map((row, at) => [row, ...(values[at] ?? []), ...(totals ? [totals.rows[at] ?? null] : [])]),
      ...(totals ? [[total, ...totals.columns, totals.all]] : []),
    ],
  };
}

/** Two categories against each other as a table that can be read, drilled and taken along. */
export function PivotTable({ cells, unit, additive, onSelect, problem, sentence, ...tile }: PivotTableProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const pivot = useMemo(() => pivotOf(cells, additive), [cells, additive]);
  const table = tableOf(pivot, words.corner(formatUnit(unit, language)), words.total);
  const heads = table.columns.map((name, at) => ({ name, key: `${name} ${at}`, isFirst: at === 0 }));
  const look = useChartLook();
  const told = problem ?? (pivot.rows.length === 0 ? { kind: 'empty' as const } : null);
  return (
    <Tile
      {...tile}
      sentence={sentence}
      problem={told}
      hasContent={pivot.rows.length > 0}
      entries={exportEntries({ title: tile.title, sentence: sentence ?? '', source: tile.source, table }, look)}
    >
      <div className="hc-scroll">
        <table className="hc-table pivot">
          <thead>
            <tr>
              {heads.map(({ name, key, isFirst }) => (
                <th key={key} scope="col" className={isFirst ? '' : 'num'}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pivot.rows.map((row, at) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {pivot.columns.map((column, index) => {
                  const text = formatNumber(pivot.values[at]?.[index] ?? null, language);
                  return (
                    <td key={column} className="num">
                      {onSelect ? (
                        <button type="button" className="pivot-cell" onClick={() => onSelect({ row, column })}>
                          {text}
                        </button>
                      ) : (
                        text
                      )}
                    </td>
                  );
                })}
                {pivot.totals && <td className="num total">{formatNumber(pivot.totals.rows[at] ?? null, language)}</td>}
              </tr>
            ))}
          </tbody>
          {pivot.totals && (
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                {pivot.columns.map((column, index) => (
                  <td key={column} className="num total">
                    {formatNumber(pivot.totals?.columns[index] ?? null, language)}
                  </td>
                ))}
                <td className="num total">{formatNumber(pivot.totals.all, language)}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </Tile>
  );
}
