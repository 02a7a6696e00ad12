import type { MarkRow } from '../chart-spec';

/** Where a reader stands on a picture, and where a stretch began. */
export interface Standing {
  readonly row: number;
  readonly index: number;
  /** Index where the reader began to select with Shift. */
  readonly anchor: number | null;
}

export const start: Standing = { row: 0, index: 0, anchor: null };

const within = (value: number, length: number) => Math.min(Math.max(0, length - 1), Math.max(0, value));

/**
 * Where a key leads: left and right within a row, up and down between rows (within the row where there is one alone), Home and
 * End, ten at a time with Page Up and Page Down. Null for a key that leads nowhere.
 */
export function travel(key: string, isShift: boolean, at: Standing, rows: readonly MarkRow[]): Standing | null {
  const length = rows[at.row]?.length ?? 0;
  const along = (index: number): Standing => ({
    row: at.row,
    index: within(index, length),
    anchor: isShift ? (at.anchor ?? at.index) : null,
  });
  const across = (step: number): Standing => {
    if (rows.length === 1) return along(at.index + step);
    const row = within(at.row + step, rows.length);
    return { row, index: within(at.index, rows[row]?.length ?? 0), anchor: null };
  };
  switch (key) {
    case 'ArrowRight':
      return along(at.index + 1);
    case 'ArrowLeft':
      return along(at.index - 1);
    case 'ArrowDown':
      return across(1);
    case 'ArrowUp':
      return across(-1);
    case 'Home':
      return along(0);
    case 'End':
      return along(length - 1);
    case 'PageDown':
      return along(at.index + 10);
    case 'PageUp':
      return along(at.index - 10);
    default:
      return null;
  }
}

/** The standing on rows that have changed under it. */
export const settledOn = ({ row, index }: Standing, rows: readonly MarkRow[]): Standing => {
  const at = within(row, rows.length);
  return { row: at, index: within(index, rows[at]?.length ?? 0), anchor: null };
};
