import type { ListColumn } from '@/core/matter/forms';

type Row = Readonly<Record<string, unknown>>;

const column = (at: number) => `score ${at}`;

/** A pasted table of options may bring what each reaches: a column for each named criterion, read as its cell reads it. */
export function scoreColumns(criteria: unknown): readonly ListColumn[] {
  const rows: readonly Row[] = Array.isArray(criteria) ? criteria : [];
  return rows.flatMap(({ name }, at) =>
    typeof name === 'string' && name.trim() !== ''
      ? [{ name: column(at), label: { zh: name.trim(), en: name.trim() }, kind: 'text', options: [], forAll: false }]
      : [],
  );
}

/** The option of a pasted row, its scores in the order of the criteria; one that brings no score is left as it is. */
export function withScores(row: Row, criteria: number): Row {
  const scores = Array.from({ length: criteria }, (_, at) => row[column(at)] ?? '');
  const own = Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('score ')));
  return scores.every((score) => score === '') ? own : { ...own, scores };
}
