interface AnswerRow {
  readonly code: string;
  readonly values: readonly (number | null)[];
  readonly comment?: string;
}

export interface AnswerFault {
  readonly kind: 'no-values' | 'not-a-number' | 'length';
  readonly line: number;
  readonly text: string;
}

const none = new Set(['-', '—', '–', '无']);

/** Answers as they were typed or pasted, a line each: code, values, and after a bar a comment. What cannot be read is named by its line. */
export function readAnswers(
  text: string,
  items: number,
): { readonly rows: readonly AnswerRow[]; readonly faults: readonly AnswerFault[] } {
  const rows: AnswerRow[] = [];
  const faults: AnswerFault[] = [];
  for (const [at, typed] of text.split(/\r?\n/).entries()) {
    if (typed.trim() === '') continue;
    const [told = '', ...rest] = typed.normalize('NFKC').split('|');
    const [code = '', ...cells] = told
      .trim()
      .split(/[\s,;、]+/)
      .filter((cell) => cell !== '');
    const comment = rest.join('|').trim();
    const line = at + 1;
    const wrong = cells.find((cell) => !none.has(cell) && !Number.isFinite(Number(cell)));
    if (cells.length === 0) faults.push({ kind: 'no-values', line, text: code });
    else if (wrong !== undefined) faults.push({ kind: 'not-a-number', line, text: wrong });
    else if (items > 0 && cells.length !== items) faults.push({ kind: 'length', line, text: String(cells.length) });
    else
      rows.push({
        code,
        values: cells.map((cell) => (none.has(cell) ? null : Number(cell))),
        ...(comment !== '' && { comment }),
      });
  }
  return { rows, faults };
}
