import type { ProblemList } from '../problem-list';
import { isBlank } from './figure';
import { likelySums } from './likely-sums';
import type { TableRow } from './table-row';

/** Rows that were taken as data and may be none. */
export function tellDoubtful(rows: readonly TableRow[], headings: readonly string[], problems: ProblemList): void {
  for (const [row, words] of likelySums(rows, headings)) problems.tell('total-row', { row }, words);
  const lone = loneLabels(rows, headings);
  if (lone.length === 0) return;
  const shown = `${lone.slice(0, 10).join('、')}${lone.length > 10 ? '…' : ''}`;
  problems.tell(
    'footnote-row',
    {},
    {
      zh: `只有第一格有字的行也作为数据读入了：第 ${shown} 行；如是说明文字，请在文件里删去`,
      en: `rows with nothing but their first cell were read as data: ${shown}; delete in the file what is a remark`,
    },
  );
}

/** Rows of which the first cell alone is told, in a table whose rows are mostly full. */
function loneLabels(rows: readonly TableRow[], headings: readonly string[]): readonly number[] {
  if (headings.filter((heading) => heading !== '').length < 2) return [];
  const from = headings.findIndex((heading) => heading !== '');
  const lone = rows.filter(
    ({ cells }) => !isBlank(cells[from]) && cells.every((cell, at) => at === from || isBlank(cell)),
  );
  return lone.length * 5 <= rows.length ? lone.map(({ row }) => row) : [];
}
