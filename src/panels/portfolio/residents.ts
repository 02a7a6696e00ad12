import { cellAt, columnOf, type Table } from '@/analysis/tables';

/** Residents by district, in 万人 as the data set tells them; districts without a figure are left out. */
export function residentsOf(table: Table): ReadonlyMap<string, number> {
  const district = columnOf(table, 'district');
  const population = columnOf(table, 'population');
  const people = new Map<string, number>();
  if (!district || !population) return people;
  for (let row = 0; row < table.rows; row += 1) {
    const name = cellAt(district, row);
    const count = cellAt(population, row);
    if (typeof name === 'string' && typeof count === 'number' && count > 0) people.set(name, count);
  }
  return people;
}
