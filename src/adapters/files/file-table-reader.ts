import { err, isCivilDate } from '@/core/kernel';
import type { TableReader } from '@/ports/table-reader';
import { readDate } from './cells/read-date';
import { readCsv } from './formats/read-csv';
import { tableOf } from './read-table';
import { TextRows } from './text-rows';
import { workerParser } from './worker-parser';

const MAX_BYTES = 32 * 1024 * 1024;
const parser = workerParser();

/** CSV and TSV in UTF-8, UTF-16 or GBK/GB18030, XLSX, and pasted text: what a data file is read by, away from the page. */
export const fileTableReader: TableReader = {
  async readFile(file, encoding, signal) {
    if (file.size > MAX_BYTES) return err({ kind: 'too-large' });
    return parser.table(new Uint8Array(await file.arrayBuffer()), file.name, encoding, signal);
  },
  readText(text) {
    const sink = new TextRows();
    readCsv(text, sink);
    return tableOf(sink);
  },
  readDay(cell) {
    const read = readDate(cell, {});
    const day = read.ok ? read.value.slice(0, 10) : undefined;
    return isCivilDate(day) ? day : undefined;
  },
};
