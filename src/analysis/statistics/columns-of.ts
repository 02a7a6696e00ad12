import { entry } from './entry';

/** The columns of a matrix of rows. */
export const valuesByColumn = (rows: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => entry(row, column)));
