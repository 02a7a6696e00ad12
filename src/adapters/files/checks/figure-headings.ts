import { readDate } from '../cells/read-date';
import type { PlacedColumn } from '../described-field';
import { type ProblemList, quoted } from '../problem-list';
import { figureOf } from '../rows/figure';

/** Headings that look like cells: perhaps the file has none, and its first row of data was taken for them. */
export function tellFigureHeadings(places: readonly PlacedColumn[], row: number, problems: ProblemList): void {
  const figures = places.flatMap(({ heading }) => figureOf(heading) ?? []);
  // Years, ages, floors, days of a month: figures that go on from one to the next are headings.
  const goOn = figures.length > 1 && figures.every((figure, n) => n === 0 || figure > (figures[n - 1] ?? 0));
  const odd = places.filter(({ heading, field: { kind } }) => {
    const figure = figureOf(heading);
    if (kind === 'number') return figure !== undefined && !goOn && !(figure >= 1900 && figure < 2200);
    if (kind === 'date') return readDate(heading, {}).ok;
    return kind === 'code' && /^\d{4,}[\dX]$/i.test(heading);
  });
  if (odd.length === 0) return;
  const shown = odd
    .slice(0, 5)
    .map(({ heading }) => quoted(heading))
    .join('、');
  problems.tell(
    'header',
    { row },
    {
      zh: `列名里有像数据的「${shown}」：如果文件没有表头，这一行数据没有读入；请在上面补一行列名`,
      en: `among the headings stands what looks like data (${shown}): if the file has no headings, this row of data was not read; add a row of headings above it`,
    },
  );
}
