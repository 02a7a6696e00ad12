/** A block copied from a spreadsheet: rows by line, cells by tab. undefined: a single value, which the cell takes itself. */
export function readBlock(text: string): readonly (readonly string[])[] | undefined {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1 ? cells : undefined;
}

export interface OptionEntry {
  readonly name: string;
  readonly summary: string;
  readonly scores: readonly unknown[];
  readonly sources?: readonly unknown[];
  readonly ranges?: readonly unknown[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The options with a block laid over them from a cell on; options are added where it is longer. Columns beyond the criteria: null, nothing is taken. */
export function withBlock(
  options: readonly OptionEntry[],
  criteria: number,
  block: readonly (readonly string[])[],
  { row, column }: Place,
): readonly OptionEntry[] | null {
  const widest = Math.max(...block.map((cells) => cells.length));
  if (column + widest > criteria) return null;
  const length = Math.max(options.length, row + block.length);
  return Array.from({ length }, (_, at) => {
    const option = options[at] ?? { name: '', summary: '', scores: [] };
    const cells = block[at - row] ?? [];
    const scores = Array.from({ length: criteria }, (_score, of) => cells[of - column] ?? option.scores[of] ?? '');
    return { ...option, scores };
  });
}
