/** The entry at an index known to exist. One beyond the end is a defect of the caller, never an answer. */
export function entry(values: ArrayLike<number>, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no entry ${index} among ${values.length}`);
  return value;
}

/** The entry of a matrix of rows, in a row and a column known to exist. */
export function cell(rows: readonly ArrayLike<number>[], row: number, column: number): number {
  const found = rows[row];
  if (found === undefined) throw new RangeError(`no row ${row} among ${rows.length}`);
  return entry(found, column);
}
