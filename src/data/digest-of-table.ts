import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { cellAt, type Table } from '@/analysis/tables';

const ROWS_A_TIME = 2000;

/** SHA-256 over the columns (name, kind, unit) and the cells, column by column, as JSON lines: the same data have the same digest. */
export function digestOfTable(table: Table): string {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  for (const column of table.columns) {
    hash.update(encoder.encode(`${JSON.stringify([column.name, column.kind, column.unit ?? null])}\n`));
    for (let from = 0; from < table.rows; from += ROWS_A_TIME) {
      let text = '';
      for (let row = from; row < Math.min(table.rows, from + ROWS_A_TIME); row += 1)
        text += `${JSON.stringify(cellAt(column, row))}\n`;
      hash.update(encoder.encode(text));
    }
    if (column.flags?.some((flag) => flag !== 0)) hash.update(column.flags);
  }
  return bytesToHex(hash.digest());
}
