/** A day column holds this where the day is missing. */
export const MISSING_DAY = -2_147_483_648;
/** A category column holds this code where the category is missing. */
export const MISSING_CODE = -1;

/**
 * A column of bulk data as the filter engine reads it; row `i` of every column belongs together.
 * Numbers: any unit, not finite = missing. Categories: codes into `names`, `MISSING_CODE` = missing.
 * Days: days since 1970-01-01 (see `dayNumberOf`), `MISSING_DAY` = missing.
 */
export type FilterColumn =
  | { readonly kind: 'number'; readonly values: Float64Array }
  | { readonly kind: 'category'; readonly codes: Int32Array; readonly names: readonly string[] }
  | { readonly kind: 'day'; readonly days: Int32Array };

/** What every column stores its rows in. */
export function cellsOf(column: FilterColumn): Float64Array | Int32Array {
  if (column.kind === 'number') return column.values;
  return column.kind === 'category' ? column.codes : column.days;
}
