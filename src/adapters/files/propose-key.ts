import type { FileField, FileReading } from '@/ports/file-import';
import { type RawCell, seenText, textOfRaw } from './cells/raw-cell';
import { readDate } from './cells/read-date';
import type { SeenColumn } from './seen-column';

/** The first identifier that never repeats; else dates and words together, where they never repeat. */
export function keyNames(
  fields: readonly FileField[],
  seen: readonly SeenColumn[],
  rows: readonly (readonly RawCell[])[],
  headings: readonly string[],
  reading: FileReading,
): ReadonlySet<string> {
  const at = (field: FileField) => headings.findIndex((heading) => heading === (field.column ?? field.name));
  // Two ways to write one day are one key.
  const keyOf = (field: FileField, cell: RawCell | undefined) => {
    const date = field.kind === 'date' ? readDate(cell ?? null, reading) : undefined;
    return date?.ok ? date.value : seenText(textOfRaw(cell));
  };
  const neverRepeats = (chosen: readonly FileField[]) =>
    new Set(rows.map((cells) => JSON.stringify(chosen.map((field) => keyOf(field, cells[at(field)]))))).size ===
    rows.length;
  const whole = (field: FileField) => seen[at(field)]?.cells.length === rows.length;
  const single = fields.find((field) => field.kind === 'code' && whole(field) && neverRepeats([field]));
  if (single) return new Set([single.name]);
  const together = fields.filter((field) => ['code', 'date', 'text'].includes(field.kind) && whole(field)).slice(0, 4);
  return together.length > 0 && neverRepeats(together) ? new Set(together.map(({ name }) => name)) : new Set();
}
