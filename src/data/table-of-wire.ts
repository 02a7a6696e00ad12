import { type Cell, type Column, columnFrom, type Query, type Table } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import type { DatasetCard, Field, Refusal } from '@/ports/data-source';
import { cityTimeOf } from './city-time';

/** The columns an answer to the pushed part of a question has, in order. */
export function fieldsAnswered({ pick, group, fold }: Query, { fields }: DatasetCard): readonly Field[] {
  const of = (name: string) => fields.filter((field) => field.name === name);
  if (!group?.length && !fold?.length) return pick?.length ? pick.flatMap(of) : fields;
  return [
    ...(group ?? []).flatMap(({ field }) => of(field)),
    ...(fold ?? []).map(({ as, of: source, by }): Field => {
      const [field] = of(source);
      const counts = by === 'count' || by === 'distinct' || !field;
      const label = { zh: as, en: as };
      return counts
        ? { name: as, kind: 'number', label }
        : { name: as, kind: field.kind, label, ...(field.unit && { unit: field.unit }) };
    }),
  ];
}

/**
 * Decodes cells of the wire into columns of the kinds the fields name: figures written as text, instants in city time, flags as
 * 0 and 1. What is of no such kind is refused with its place; nothing is bent to fit, no whole number is rounded.
 */
export function tableOfWire(
  fields: readonly Field[],
  rows: number,
  cellOf: (row: number, index: number, field: Field) => unknown,
): Result<Table, Refusal> {
  const columns: Column[] = [];
  for (const [index, field] of fields.entries()) {
    const { name, kind, unit } = field;
    const cells: Cell[] = new Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const cell = decodeCell(field, cellOf(row, index, field));
      if (cell === undefined) return err({ kind: 'malformed', where: `${name}, row ${row + 1}: not a ${kind}` });
      cells[row] = cell;
    }
    columns.push(columnFrom({ name, kind, ...(unit && { unit: unit.zh }) }, cells));
  }
  return ok({ columns, rows });
}

/** Undefined: not of the kind. */
function decodeCell({ kind }: Field, wire: unknown): Cell | undefined {
  if (wire === null || wire === undefined) return null;
  switch (kind) {
    case 'number':
      return decodeNumber(wire);
    case 'flag':
      if (typeof wire === 'boolean') return wire;
      return wire === 0 || wire === 1 ? wire === 1 : undefined;
    case 'date':
      return typeof wire === 'string' ? (cityTimeOf(wire) ?? (PERIOD.test(wire) ? wire : undefined)) : undefined;
    case 'geo':
      return typeof wire === 'object' ? JSON.stringify(wire) : typeof wire === 'string' ? wire : undefined;
    default:
      if (typeof wire === 'string') return wire;
      if (typeof wire === 'boolean' || Number.isSafeInteger(wire)) return String(wire);
      return undefined;
  }
}

const PERIOD = /^\d{4}(-(\d{2}|Q[1-4]|W\d{2}))?(\/\d{4}(-(\d{2}|Q[1-4]))?)?$/;
const WRITTEN = /^[+-]?(\d+)(\.\d+)?([eE][+-]?\d+)?$/;

function decodeNumber(wire: unknown): number | undefined {
  const value = typeof wire === 'string' && WRITTEN.test(wire) ? Number(wire) : wire;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  // A whole number beyond 2^53 is an id or was rounded on the way: its field is declared a code.
  return Number.isInteger(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER && !isRounded(wire) ? undefined : value;
}

/** Written with a point or an exponent: a measured figure, not a counted one. */
const isRounded = (wire: unknown): boolean => typeof wire === 'string' && /[.eE]/.test(wire);
