import { type RawBuilder, sql } from 'kysely';
import type { Grain } from '@/analysis/tables';
import type { ServedField } from './table-file';

/** A field of the file, with the type its column was found to have. */
export interface StoredField extends ServedField {
  readonly type: string;
}

const whole = ['smallint', 'integer', 'bigint'];
const floats = ['real', 'double precision'];
const written = ['text', 'character varying', 'character'];
const typesOf: Record<ServedField['kind'], readonly string[]> = {
  number: [...whole, 'numeric', ...floats],
  text: [...written, 'uuid'],
  code: [...written, ...whole, 'uuid'],
  date: ['date', 'timestamp with time zone', 'timestamp without time zone', ...written],
  flag: ['boolean'],
  geo: [],
};

export const isOfKind = ({ kind }: ServedField, type: string): boolean => typesOf[kind].includes(type);

/** Whether days can be gathered into weeks and months by the database: dates written as text may be periods already. */
export const hasGrains = ({ kind, type }: StoredField): boolean => kind === 'date' && !written.includes(type);

export const isFloat = ({ type }: StoredField): boolean => floats.includes(type);

/** Whether a figure of the column may be infinite or no number. */
export const mayBeUnfinite = (field: StoredField): boolean =>
  field.kind === 'number' && (isFloat(field) || field.type === 'numeric');

type Expression = RawBuilder<unknown>;

export const columnOf = ({ name, column }: StoredField): Expression => sql.id(column ?? name);

/** A figure that has an end: infinity less itself is no number, and equal to nothing. */
export const hasEnd = (field: StoredField): Expression => sql`${columnOf(field)} - ${columnOf(field)} = 0`;

/** The day of a date column in city time, whatever zone the session is in. */
export const dayOf = (field: StoredField): Expression =>
  field.type === 'timestamp with time zone' ? sql`(${columnOf(field)} at time zone 'Asia/Shanghai')` : columnOf(field);

/** The year of a day: four digits, and beyond them as the browser has it, -000043 for 44 BC. */
const yearOf = (day: Expression, unit: 'year' | 'isoyear' = 'year'): Expression => {
  const year = sql`extract(${sql.raw(unit)} from ${day})::int`;
  const counted = sql`(${year} + case when ${year} < 0 then 1 else 0 end)`; // no year 0 lies between 1 BC and 1
  return sql`case when ${counted} between 0 and 9999 then lpad(${counted}::text, 4, '0')
    else case when ${year} < 0 then '-' else '+' end || lpad(abs(${counted})::text, 6, '0') end`;
};

/** The text of a day or of a period it lies in, the year first. */
export const dayText = (day: Expression, rest = '-MM-DD'): Expression =>
  sql`(case when isfinite(${day}) then ${yearOf(day)}${rest === '' ? sql`` : sql` || to_char(${day}, ${sql.lit(rest)})`} else ${day}::text end) collate "C"`;

/**
 * The value of a field as it is sent, compared and ordered: figures as they are, but those without end or that are no number are
 * missing; everything written as text in code point order ("C"), as the browser compares it; instants as days of the city, days
 * without end as `infinity`.
 */
export function expressionOf(field: StoredField): Expression {
  if (mayBeUnfinite(field)) return sql`case when ${hasEnd(field)} then ${columnOf(field)} end`;
  if (field.kind === 'number' || field.kind === 'flag') return columnOf(field);
  if (hasGrains(field)) return dayText(dayOf(field));
  return sql`${columnOf(field)}::text collate "C"`;
}

/** What rows are ordered by: days by time, which is not the order of their texts before the year 1. */
export const orderOf = (field: StoredField): Expression =>
  hasGrains(field) ? sql`${dayOf(field)}::date` : expressionOf(field);

const patterns: Record<Exclude<Grain, 'week'>, string> = { day: '-MM-DD', month: '-MM', quarter: '"-Q"Q', year: '' };

export function periodOf(field: StoredField, grain: Grain): Expression {
  const day = dayOf(field);
  if (grain !== 'week') return dayText(day, patterns[grain]);
  return sql`(case when isfinite(${day}) then ${yearOf(day, 'isoyear')} || to_char(${day}, '"-W"IW') else ${day}::text end) collate "C"`;
}

/** What is added up: floats in decimals as they are written, so that no order of rows shows in the figure. */
export const addend = (field: StoredField): Expression =>
  isFloat(field) ? sql`(${expressionOf(field)})::text::numeric` : expressionOf(field);

/** A value as a parameter of the type `orderOf` has. */
export function parameter(field: StoredField, value: string | number | boolean): Expression {
  const { kind, type } = field;
  if (kind === 'number')
    return isFloat(field) ? sql`${String(value)}::${sql.raw(type)}` : sql`${String(value)}::numeric`;
  if (kind === 'flag') return sql`${String(value)}::boolean`;
  return hasGrains(field) ? sql`${writtenDay(String(value))}::date` : sql`${String(value)}::text`;
}

export function parameters(field: StoredField, values: readonly (string | number | boolean)[]): Expression {
  const { kind, type } = field;
  const wanted = kind === 'number' ? 'number' : kind === 'flag' ? 'boolean' : 'string';
  const texts = values.filter((value) => typeof value === wanted).map(String);
  if (kind === 'number') return isFloat(field) ? sql`${texts}::${sql.raw(type)}[]` : sql`${texts}::numeric[]`;
  return kind === 'flag' ? sql`${texts}::boolean[]` : sql`${texts}::text[]`;
}

/** A day of the browser as PostgreSQL reads it: -000043-03-15 is 0044-03-15 BC, +020255-01-01 is 20255-01-01. */
export function writtenDay(day: string): string {
  const [, sign, year = '', rest = ''] = /^([+-]?)(\d+)(-.*)$/.exec(day) ?? [];
  if (sign === '+') return `${Number(year)}${rest}`;
  const before = sign === '-' ? Number(year) + 1 : year === '0000' ? 1 : undefined;
  return before === undefined ? day : `${String(before).padStart(4, '0')}${rest} BC`;
}
