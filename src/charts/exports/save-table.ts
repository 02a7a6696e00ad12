import { download, toCsv } from '@/ui';
import type { ChartTable } from '../chart-spec';
import { sheetRows } from './sheet';

type DatasetMetadata = readonly (readonly [string, string])[];

/** The whole table as CSV (UTF-8 with BOM): rows that begin with `#` say what it is, then an empty row, the heading, the data. */
export function saveCsv(title: string, table: ChartTable, about: DatasetMetadata): void {
  download(`${title}.csv`, toCsv(table.columns, table.rows, about), 'text/csv;charset=utf-8');
}

/** The whole table as XLSX. The writer is loaded when first asked for. */
export async function saveXlsx(title: string, table: ChartTable, about: DatasetMetadata): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const rows = sheetRows(about, table).map((row) => [...row]);
  const sheet = await writeExcelFile(rows, { sheet: sheetName(title) }).toBlob();
  download(`${title}.xlsx`, sheet);
}

/** Excel refuses some signs in the name of a sheet, and more than 31. */
const sheetName = (title: string): string =>
  title
    .replaceAll(/[\\/:*?[\]]/g, ' ')
    .trim()
    .slice(0, 31) || 'data';
