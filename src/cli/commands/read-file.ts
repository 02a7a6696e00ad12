import { basename } from 'node:path';
import { draftCard, localParser } from '@/adapters/files';
import { cellAt, type Table } from '@/analysis/tables';
import type { Result } from '@/core/kernel';
import type { FileCard, FileProblem, FileReading, Inspection, NotInspected } from '@/ports/file-import';
import { readBytes } from '../read-input';

const ALL_ROWS = 10_000_000;

interface ReadFound {
  /** What is printed. */
  readonly found: unknown;
  /** What refuses the file, a line each with its place. */
  readonly faults: readonly string[];
}

/**
 * What the reader of data files finds in one: by itself, by choices of how to read it, or by a whole card; with `rows` the values too.
 */
export async function readDataFile(
  file: string,
  {
    reading,
    card,
    rows,
  }: { readonly reading: FileReading; readonly card: FileCard | undefined; readonly rows: boolean },
): Promise<ReadFound> {
  const bytes = new Uint8Array(readBytes(file));
  const name = basename(file);
  const parser = localParser();
  const seen = await parser.inspect(bytes, name, { ...reading, ...card?.reading });
  const by = card ?? (seen.ok ? draftCard(seen.value.proposed) : undefined);
  const read = by && (await parser.read(name, bytes, name, by));
  const findings = read ? (read.ok ? read.value.findings : read.error) : seen.ok ? seen.value.findings : seen.error;
  const fields = read?.ok ? read.value.card.fields : (by?.fields ?? []);
  const values =
    rows && read?.ok ? await parser.ask(name, { dataset: by?.about.dataset ?? '' }, 0, ALL_ROWS) : undefined;
  const refusing = findings.problems.filter(({ level }) => level === 'refuses');
  return {
    found: {
      file: name,
      ...howRead(seen),
      rows: read?.ok ? read.value.rows : seen.ok ? seen.value.rows : 0,
      fields,
      notes: findings.problems.filter(({ level }) => level === 'told').map(placed),
      refusals: refusing.map(placed),
      found: findings.total,
      ...(values && { values: rowsAsLists(values.table) }),
    },
    faults: refusing.map(({ words }) => `${file}: ${words.en} / ${words.zh}`),
  };
}

/** Format, sheet, encoding, headings, and what stands open to choice. */
function howRead(seen: Result<Inspection, NotInspected>) {
  const choices = seen.ok ? seen.value.choices : seen.error.choices;
  const { encoding, sheets, opening, ...open } = choices ?? {};
  return {
    ...(seen.ok && { format: seen.value.format, title: seen.value.proposed.title, period: seen.value.proposed.period }),
    ...(encoding && { encoding }),
    ...(sheets && { sheets }),
    ...(opening && { headings: opening.headings }),
    ...(seen.ok && { reading: seen.value.proposed.reading }),
    open: Object.fromEntries(Object.entries(open).filter(([, told]) => !Array.isArray(told) || told.length > 0)),
  };
}

const placed = ({ code, row, column, words }: FileProblem) => ({
  code,
  ...(row !== undefined && { row }),
  ...(column !== undefined && { column }),
  ...words,
});

export const rowsAsLists = (table: Table) =>
  Array.from({ length: table.rows }, (_, row) => table.columns.map((column) => cellAt(column, row)));
