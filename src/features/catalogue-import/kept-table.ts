import type { TextTable } from '@/ports/table-reader';

const KEPT = 'hengce.import.table';

/** The table at hand, kept over a reload of the page until it was imported; where storage is refused it lives as long as the page. */
export const keptTable = {
  read(): TextTable | undefined {
    try {
      const value: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
      return Array.isArray(value) &&
        value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'))
        ? value
        : undefined;
    } catch {
      return undefined;
    }
  },
  write(table: TextTable | undefined): void {
    try {
      if (table) sessionStorage.setItem(KEPT, JSON.stringify(table));
      else sessionStorage.removeItem(KEPT);
    } catch {
      // refused, or full
    }
  },
};
