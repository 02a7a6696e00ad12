/** Rows of headings as one: below a joined cell the one above is carried to the right, both are joined by `-`. */
export function joinHeadings(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  let above: readonly string[] = Array.from({ length: width }, () => '');
  for (const [level, row] of rows.entries()) {
    const isLast = level === rows.length - 1;
    let carried = '';
    above = Array.from({ length: width }, (_, at) => {
      const own = (row[at] ?? '').trim();
      const upper = above[at] ?? '';
      // A heading that is empty here and has one further down belongs to the joined cell on its left.
      const hasBelow = !isLast && rows.slice(level + 1).some((lower) => (lower[at] ?? '').trim() !== '');
      if (own !== '') carried = own;
      const told = own === '' && hasBelow ? carried : own;
      return upper === '' || upper === told ? told || upper : told === '' ? upper : `${upper}-${told}`;
    });
  }
  return above;
}
