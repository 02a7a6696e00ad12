type Cell = string | number | null;

/** Signs a spreadsheet takes for the start of a formula, in half and full width, also after blanks. */
const formula = /^[\s\p{Cc}\ufeff]*[=+\-@＝＋－＠|]|^[\t\r]/u;

/**
 * A table as CSV with BOM for Excel. Text that a spreadsheet would run as a formula is quoted with an apostrophe; numbers stay
 * numbers. `about` stands before it: one name and value a row, each opened by `#`, then an empty row.
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  about: readonly (readonly [string, string])[] = [],
): string {
  const cell = (value: Cell): string => {
    if (value === null) return '';
    const text = typeof value === 'number' ? String(value) : formula.test(value) ? `'${value}` : value;
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const head = about.length === 0 ? [] : [...about.map(([name, value]) => [`# ${name}`, value]), []];
  return `\uFEFF${[...head, columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
