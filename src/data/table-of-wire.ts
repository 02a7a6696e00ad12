import { type AggregateKind, type Cell, type Column, columnFrom, type Query, type Table } from '@/analysis/tables';
import { counted, err, ok, type Result } from '@/core/kernel';
import type { DatasetCard, Field, Note, Refusal } from '@/ports/data-source';
import { cityTimeOf } from './city-time';

/** A column of an answer; `made`: how a figure was reckoned at the source, where it is no cell as it stands there. */
interface AnsweredField extends Field {
  readonly made?: AggregateKind;
}

/** The columns an answer to the pushed part of a question has, in order. */
export function fieldsAnswered({ pick, group, fold }: Query, { fields }: DatasetCard): readonly AnsweredField[] {
  const of = (name: string) => fields.filter((field) => field.name === name);
  if (!group?.length && !fold?.length) return pick?.length ? pick.flatMap(of) : fields;
  return [
    ...(group ?? []).flatMap(({ field }) => of(field)),
    ...(fold ?? []).map(({ as, of: source, by }): AnsweredField => {
      const [field] = of(source);
      const counts = by === 'count' || by === 'distinct' || !field;
      const label = { zh: as, en: as };
      return counts
        ? { name: as, kind: 'number', label, made: by }
        : { name: as, kind: field.kind, label, made: by, ...(field.unit && { unit: field.unit }) };
    }),
  ];
}

/**
 * Decodes cells of the wire into columns of the kinds the fields name: figures written as text, instants in city time, flags as
 * 0 and 1. What is of no such kind is refused with its place; nothing is bent to fit. A figure of more digits than a number holds
 * is rounded and counted (`roundedNotes` tells); a whole number that was not reckoned may be an id, and is refused.
 */
export function tableOfWire(
  fields: readonly AnsweredField[],
  rows: number,
  cellOf: (row: number, index: number, field: Field) => unknown,
): Result<Table, Refusal> {
  const columns: Column[] = [];
  for (const [index, field] of fields.entries()) {
    const { name, kind, unit } = field;
    const cells: Cell[] = new Array(rows);
    let rounded = 0;
    for (let row = 0; row < rows; row += 1) {
      const wire = cellOf(row, index, field);
      const cell = decodeCell(field, wire);
      if (cell === undefined) return err({ kind: 'malformed', where: faultOf(field, row, wire) });
      if (kind === 'number' && field.made !== 'mean' && isRounded(wire)) rounded += 1; // a mean has no end of digits
      cells[row] = cell;
    }
    columns.push(columnFrom({ name, kind, ...(unit && { unit: unit.zh }), ...(rounded > 0 && { rounded }) }, cells));
  }
  return ok({ columns, rows });
}

function faultOf({ name, kind, made }: AnsweredField, row: number, wire: unknown): string {
  const place = `${name}, row ${row + 1}`;
  const written = String(wire).slice(0, 40);
  if (kind !== 'number' || !(WRITTEN.test(String(wire)) || /^-?inf/i.test(written))) return `${place}: not a ${kind}`;
  if (made !== undefined || !Number.isFinite(Number(wire)))
    return `${place}: ${written} is larger than a number can be`;
  return `${place}: ${written} is beyond 2^53: declare the field a code`;
}

/** Tells the figures that were rounded, by column. */
export const roundedNotes = ({ columns }: Table, fields: readonly Field[]): readonly Note[] =>
  columns.flatMap(({ name, rounded }): Note[] => {
    const label = fields.find((field) => field.name === name)?.label ?? { zh: name, en: name };
    return rounded
      ? [
          {
            level: 'warn',
            code: 'rounded',
            text: {
              zh: `“${label.zh}”有 ${rounded} 个数的位数超过 17 位有效数字，显示时已四舍五入`,
              en: `${counted(rounded, 'figure')} of “${label.en}” had more than 17 significant digits and ${rounded === 1 ? 'was' : 'were'} rounded`,
            },
          },
        ]
      : [];
  });

/** Undefined: not of the kind. */
function decodeCell({ kind, made }: AnsweredField, wire: unknown): Cell | undefined {
  if (wire === null || wire === undefined) return null;
  switch (kind) {
    case 'number':
      return decodeNumber(wire, made !== undefined);
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

const PERIOD = /^(\d{4}|[+-]\d{6})(-(\d{2}|Q[1-4]|W\d{2}))?(\/\d{4}(-(\d{2}|Q[1-4]))?)?$/;
const WRITTEN = /^[+-]?(\d+)(\.\d+)?([eE][+-]?\d+)?$/;

function decodeNumber(wire: unknown, isMade: boolean): number | undefined {
  const value = typeof wire === 'string' && WRITTEN.test(wire) ? Number(wire) : wire;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const mayBeId = Number.isInteger(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER && !isMeasured(wire);
  return mayBeId && !isMade ? undefined : value;
}

/** Written with a point or an exponent: a measured figure, not a counted one. */
const isMeasured = (wire: unknown): boolean => typeof wire === 'string' && /[.eE]/.test(wire);

/** Fewer digits are always held. */
const HELD_DIGITS = 15;

/** Whether a figure written in decimals is not the one a number holds. Of a whole number that came as one it is too late to tell. */
export function isRounded(wire: unknown): boolean {
  if (typeof wire === 'number') return Number.isInteger(wire) && Math.abs(wire) > Number.MAX_SAFE_INTEGER;
  if (typeof wire !== 'string' || wire.length <= HELD_DIGITS) return false;
  const digits = significantOf(wire.replace(/[eE].*$/, ''));
  if (digits.length <= HELD_DIGITS || digits.length > 100) return digits.length > 100;
  return significantOf(Math.abs(Number(wire)).toPrecision(digits.length).replace(/e.*$/, '')) !== digits;
}

const significantOf = (written: string): string =>
  written
    .replaceAll(/[+\-.]/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
