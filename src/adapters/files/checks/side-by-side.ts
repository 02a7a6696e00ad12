import type { ProblemList } from '../problem-list';
import { isBlank } from '../rows/figure';
import type { TableRow } from '../rows/table-row';

/** A blank column between others, with two headings and more on either side: perhaps two tables, of which a row reads as one. */
export function tellSideBySide(rows: readonly TableRow[], headings: readonly string[], problems: ProblemList): void {
  const last = headings.length - 1;
  const at = headings.findIndex(
    (heading, n) =>
      heading === '' &&
      headings.slice(0, n).filter((one) => one !== '').length > 1 &&
      headings.slice(n, last + 1).filter((one) => one !== '').length > 1 &&
      rows.every(({ cells }) => isBlank(cells[n])),
  );
  if (at < 0) return;
  problems.tell(
    'header',
    { column: at + 1 },
    {
      zh: '整列空着，左右像并排的两张表，现在左右同一行读作一行；如是两张表，请分成两个文件或工作表',
      en: 'is blank, with what may be a table on either side; left and right are read as one row: if they are two tables, put them into two files or sheets',
    },
  );
}
