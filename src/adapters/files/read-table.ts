import { err, ok, type Result } from '@/core/kernel';
import type { Encoding, FileProblem } from '@/ports/file-import';
import type { ReadFailure, ReadTable } from '@/ports/table-reader';
import { readSource } from './read-source';
import { TextRows } from './text-rows';

/** A table of text from the bytes of a CSV, TSV or XLSX file: by the reader of data files, every cell as text. */
export async function readTable(
  bytes: Uint8Array,
  name: string,
  encoding: Encoding | undefined,
): Promise<Result<ReadTable, ReadFailure>> {
  const source = await readSource(
    bytes,
    { name, reading: encoding ? { encoding } : {} },
    { grid: () => new TextRows(), named: () => new TextRows() },
  );
  if (!source.ok) return failureOf(source.error.problems[0]);
  const { format, sink } = source.value;
  if (format !== 'csv' && format !== 'xlsx') return err({ kind: 'wrong-kind' });
  return tableOf(sink);
}

export function tableOf(sink: TextRows): Result<ReadTable, ReadFailure> {
  const { problems } = sink.problems.findings();
  if (sink.problems.refuses) return failureOf(problems[0]);
  const rows = sink.table();
  return rows.length === 0 ? err({ kind: 'empty' }) : ok({ rows, told: problems.map(({ words }) => words) });
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
