import { cellAt } from '@/analysis/tables';
import { saveCsv, saveXlsx } from '@/charts';
import type { Language } from '@/i18n';
import { exportMoment, exportRows, type MenuEntry, type TileSource } from '@/ui';
import { cellText, type Figure, labelOf } from './figure';

/** CSV and XLSX of every row, with title, source, share terms and time before them. */
export function rowsExport(
  title: string,
  figure: Figure,
  source: TileSource | string,
  language: Language,
): readonly MenuEntry[] {
  const table = () => ({
    columns: figure.table.columns.map(
      ({ name, unit }) => `${labelOf(figure, name, language)}${unit === undefined || unit === '' ? '' : `（${unit}）`}`,
    ),
    rows: Array.from({ length: figure.table.rows }, (_, row) =>
      figure.table.columns.map((column) => {
        const cell = cellAt(column, row);
        return typeof cell === 'number' || cell === null ? cell : cellText(figure, column.name, cell, language);
      }),
    ),
  });
  const about = () => exportRows(title, '', source, exportMoment(), language);
  return [
    { label: 'CSV', run: () => saveCsv(title, table(), about()) },
    { label: 'XLSX', run: () => void saveXlsx(title, table(), about()) },
  ];
}
