import { type CivilDate, readDay, type Words } from '@/core/kernel';
import { isBlank } from './blank';
import { isRecord } from './blank-values';
import type { ListColumn } from './columns';
import { readScore } from './read-scores';

/** A cell that cannot stand where it stands. */
interface PastedFault {
  /** Row of the table, from 1, a row of headings counted. */
  readonly row: number;
  readonly label: Words;
  readonly cell: string;
}

export interface Pasted {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly faults: readonly PastedFault[];
  /** Every cell stands under a heading that names its column: nothing was guessed. */
  readonly isCertain: boolean;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
const isCalled = (label: Words, cell: string): boolean =>
  cell !== '' && [label.zh, label.en].some((word) => plain(word) === cell);

/**
 * Rows copied from a table: cells apart by tab, rows by line. Columns stand under their headings where the first row names
 * them, else in the order of the form. What cannot be read is named by its row and column; a blank cell stays blank.
 */
export function readPastedRows(text: string, columns: readonly ListColumn[], near: CivilDate): Pasted {
  const table = text.split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
  const numbered = table
    .map((cells, at) => ({ cells, row: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = numbered;
  const named = first?.cells.map((cell) => columns.find(({ label }) => isCalled(label, plain(cell)))) ?? [];
  const hasHeadings = named.some((column) => column !== undefined);
  const order = hasHeadings ? named : columns;
  const faults: PastedFault[] = [];
  if (first && hasHeadings)
    first.cells.forEach((cell, at) => {
      if (cell !== '' && !named[at]) faults.push({ row: first.row, label: { zh: '列名', en: 'heading' }, cell });
    });
  const rows = numbered.slice(hasHeadings ? 1 : 0).map(({ cells, row }) => {
    const parts = cells.flatMap((cell, at): readonly (readonly [string, unknown])[] => {
      const column = order[at];
      if (cell === '' || (!column && hasHeadings)) return [];
      const value = column && readCell(cell, column, near);
      if (column && value !== undefined) return [[column.name, value]];
      faults.push({ row, label: column?.label ?? { zh: `第 ${at + 1} 列`, en: `column ${at + 1}` }, cell });
      return [];
    });
    return rowOf(parts);
  });
  return { rows, faults, isCertain: hasHeadings && rows.length > 0 && faults.length === 0 };
}

/** Cells under `scores.0`, `scores.1` are one list. */
function rowOf(parts: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {};
  for (const [path, value] of parts) {
    const [name = path, at] = path.split('.');
    const list = row[name];
    row[name] =
      at === undefined ? value : Object.assign(Array.isArray(list) ? [...(list as unknown[])] : [], { [at]: value }); // Array.isArray says any[]
  }
  return row;
}

/** undefined: it is not what the column holds. */
function readCell(cell: string, { kind, options }: ListColumn, near: CivilDate): unknown {
  switch (kind) {
    case 'text':
      return cell;
    case 'day':
      return readDay(cell, near);
    case 'number': {
      const read = readScore(cell);
      return typeof read === 'number' ? read : undefined;
    }
    case 'choice':
      return options.find(({ label, value }) => isCalled(label, plain(cell)) || String(value) === cell)?.value;
  }
}

/** The rows that stand and those pasted below them, in the shape of a blank one. What stands and says no more than a pasted row is that row, begun and not filled in. */
export function withPasted(standing: readonly unknown[], pasted: Pasted['rows'], blank: unknown): readonly unknown[] {
  const begun = isRecord(blank) ? blank : {};
  const saysMore = (row: unknown, than: Pasted['rows'][number]): boolean =>
    !isRecord(row) ||
    Object.entries(row).some(([name, part]) => !isBlank(part) && part !== than[name] && part !== begun[name]);
  return [
    ...standing.filter((row) => pasted.every((one) => saysMore(row, one))),
    ...pasted.map((row) => ({ ...begun, ...row })),
  ];
}
