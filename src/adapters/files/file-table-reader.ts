import { err, isCivilDate, ok, type Result } from '@/core/kernel';
import type { FileProblem } from '@/ports/file-import';
import type { ReadFailure, TableReader, TextTable } from '@/ports/table-reader';
import { readDate } from './cells/read-date';
import { readCsv } from './formats/read-csv';
import { readSource } from './read-source';
import { TextRows } from './text-rows';

const MAX_BYTES = 32 * 1024 * 1024;

/** CSV and TSV in UTF-8, UTF-16 or GBK/GB18030, XLSX, and pasted text: what a data file is read by, with every cell as text. */
export const fileTableReader: TableReader = {
  async readFile(file, encoding) {
    if (file.size > MAX_BYTES) return err({ kind: 'too-large' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const source = await readSource(
      bytes,
      { name: file.name, reading: encoding ? { encoding } : {} },
      { grid: () => new TextRows(), named: () => new TextRows() },
    );
    if (!source.ok) return failureOf(source.error.problems[0]);
    const { format, sink } = source.value;
    if (format !== 'csv' && format !== 'xlsx') return err({ kind: 'wrong-kind' });
    return tableOf(sink);
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

function tableOf(sink: TextRows): Result<TextTable, ReadFailure> {
  if (sink.problems.refuses) return failureOf(sink.problems.findings().problems[0]);
  const table = sink.table();
  return table.length === 0 ? err({ kind: 'empty' }) : ok(table);
}

function failureOf(problem: FileProblem | undefined): Result<never, ReadFailure> {
  const kind =
    problem?.code === 'too-large' || problem?.code === 'wrong-kind' || problem?.code === 'empty'
      ? problem.code
      : problem?.code === 'encoding'
        ? 'encoding'
        : 'unreadable';
  return err({ kind, words: problem?.words });
}
