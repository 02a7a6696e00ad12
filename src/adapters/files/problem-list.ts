import type { Words } from '@/core/kernel';
import type { FileProblem, Findings, ProblemCode } from '@/ports/file-import';

export interface Place {
  /** Counted as a spreadsheet counts: from 1, headings included. */
  readonly row?: number | undefined;
  /** Heading; a number where the column has none. */
  readonly column?: string | number | undefined;
}

const KEPT = 100;

/** What is found while a file is read: the first hundred are kept, all are counted. */
export class ProblemList {
  private readonly kept: FileProblem[] = [];
  private readonly told: FileProblem[] = [];
  private refused = 0;

  refuse(code: ProblemCode, place: Place, words: Words): void {
    this.refused += 1;
    if (this.kept.length < KEPT) this.kept.push({ code, level: 'refuses', words: placed(place, words), ...at(place) });
  }

  tell(code: ProblemCode, place: Place, words: Words): void {
    if (this.told.length < KEPT) this.told.push({ code, level: 'told', words: placed(place, words), ...at(place) });
  }

  /** How many faults so far. */
  get faults(): number {
    return this.refused;
  }

  get refuses(): boolean {
    return this.refused > 0;
  }

  /** Whether so much is wrong that reading on tells nothing new. */
  get isHopeless(): boolean {
    return this.refused >= 10_000;
  }

  findings(): Findings {
    return { problems: [...this.kept, ...this.told], total: this.refused + this.told.length };
  }
}

/** The findings of a file that could not be read at all. */
export function unreadable(code: ProblemCode, words: Words, place: Place = {}): Findings {
  const problems = new ProblemList();
  problems.refuse(code, place, words);
  return problems.findings();
}

const at = ({ row, column }: Place) => ({
  ...(row !== undefined && { row }),
  ...(column !== undefined && { column: String(column) }),
});

/** A heading as it is named: one of a binary file holds anything. */
const seenName = (column: string): string => (/\p{Cc}/u.test(column) || column.length > 200 ? quoted(column) : column);

function placed({ row, column }: Place, { zh, en }: Words): Words {
  if (row === undefined && column === undefined) return { zh, en };
  const at = {
    zh: `${row === undefined ? '' : `第 ${row} 行`}${column === undefined ? '' : typeof column === 'number' ? `第 ${column} 列` : `「${seenName(column)}」列`}`,
    en: [
      row === undefined ? '' : `row ${row}`,
      column === undefined ? '' : typeof column === 'number' ? `column ${column}` : `column “${seenName(column)}”`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  };
  return { zh: `${at.zh}：${zh}`, en: `${at.en[0]?.toUpperCase() ?? ''}${at.en.slice(1)}: ${en}` };
}

/** A cell as it is quoted in a sentence: short, on one line, control signs and signs that turn the direction as �. */
export function quoted(cell: unknown): string {
  const text = String(cell)
    .slice(0, 400)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
