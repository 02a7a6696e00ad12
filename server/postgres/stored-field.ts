import { type RawBuilder, sql } from 'kysely';
import type { Grain } from '@/analysis/tables';
import type { ServedField } from './table-file';

/** A field of the file, with the type its column was found to have. */
export interface StoredField extends ServedField {
  readonly type: string;
}

const whole = ['smallint', 'integer', 'bigint'];
const written = ['text', 'character varying', 'character'];
const typesOf: Record<ServedField['kind'], readonly string[]> = {
  number: [...whole, 'numeric', 'real', 'double precision'],
  text: [...written, 'uuid'],
  code: [...written, ...whole, 'uuid'],
  date: ['date', 'timestamp with time zone', 'timestamp without time zone', ...written],
  flag: ['boolean'],
  geo: [],
};

export const isOfKind = ({ kind }: ServedField, type: string): boolean => typesOf[kind].includes(type);

/** Whether days can be gathered into weeks and months by the database: dates written as text may be periods already. */
export const hasGrains = ({ kind, type }: StoredField): boolean => kind === 'date' && !written.includes(type);

type Expression = RawBuilder<unknown>;

const columnOf = ({ name, column }: StoredField): Expression => sql.ref(column ?? name);

/** The day of a date column in city time, whatever zone the session is in. */
const dayOf = (field: StoredField): Expression =>
  field.type === 'timestamp with time zone' ? sql`(${columnOf(field)} at time zone 'Asia/Shanghai')` : columnOf(field);

/**
 * The value of a field as it is sent, compared and ordered: figures as they are, everything written as text in code point
 * order ("C"), as the browser compares it; instants as days of the city.
 */
export function expressionOf(field: StoredField): Expression {
  if (field.kind === 'number' || field.kind === 'flag') return columnOf(field);
  if (hasGrains(field)) return sql`to_char(${dayOf(field)}, 'YYYY-MM-DD') collate "C"`;
  return sql`${columnOf(field)}::text collate "C"`;
}

const patterns: Record<Grain, string> = {
  day: 'YYYY-MM-DD',
  week: 'IYYY"-W"IW',
  month: 'YYYY-MM',
  quarter: 'YYYY"-Q"Q',
  year: 'YYYY',
};

export const periodOf = (field: StoredField, grain: Grain): Expression =>
  sql`to_char(${dayOf(field)}, ${sql.lit(patterns[grain])}) collate "C"`;

/** A value as a parameter of the type `expressionOf` has. */
export function parameter({ kind }: StoredField, value: string | number | boolean): Expression {
  if (kind === 'number') return sql`${String(value)}::numeric`;
  if (kind === 'flag') return sql`${String(value)}::boolean`;
  return sql`${String(value)}::text`;
}

export function parameters({ kind }: StoredField, values: readonly (string | number | boolean)[]): Expression {
  const wanted = kind === 'number' ? 'number' : kind === 'flag' ? 'boolean' : 'string';
  const texts = values.filter((value) => typeof value === wanted).map(String);
  if (kind === 'number') return sql`${texts}::numeric[]`;
  return kind === 'flag' ? sql`${texts}::boolean[]` : sql`${texts}::text[]`;
}
