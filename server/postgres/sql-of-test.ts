import { type RawBuilder, sql } from 'kysely';
import type { Comparison, Predicate } from '@/analysis/tables';
import { heldDates, singleBound } from '@/data';
import { periodTest } from './period-test';
import {
  columnOf,
  expressionOf,
  hasEnd,
  hasGrains,
  mayBeUnfinite,
  parameter,
  parameters,
  type StoredField,
  writtenDay,
} from './stored-field';

type Condition = RawBuilder<unknown>;

const operators: Record<Comparison, Condition> = {
  eq: sql`=`,
  ne: sql`<>`,
  lt: sql`<`,
  le: sql`<=`,
  gt: sql`>`,
  ge: sql`>=`,
};

/** A condition as SQL: names from the table of fields alone, every value a parameter. A field it does not know throws. */
export function sqlOfTest(test: Predicate, fieldOf: (name: string) => StoredField): Condition {
  if (test.t === 'all' || test.t === 'any') {
    const parts = test.of.map((part) => sql`(${sqlOfTest(part, fieldOf)})`);
    if (parts.length === 0) return test.t === 'all' ? sql`true` : sql`false`;
    return sql.join(parts, test.t === 'all' ? sql` and ` : sql` or `);
  }
  const field = fieldOf(test.field);
  if (field.kind === 'date' && (test.t === 'cmp' || test.t === 'among')) {
    if (!hasGrains(field)) return periodsTest(test, expressionOf(field));
    const days = heldDates(test, 'days', true);
    if (days) return daysTest(days, field);
    // What is no date is compared as a text, as it is here.
    if (test.t === 'cmp') return sql`${expressionOf(field)} ${operators[test.is]} ${String(test.value)}::text`;
    return sql.join(
      [
        sql`${expressionOf(field)} is not null`,
        test.not ? sql`not (${amongTexts(test.values, field, fieldOf)})` : amongTexts(test.values, field, fieldOf),
      ],
      sql` and `,
    );
  }
  const value = expressionOf(field);
  switch (test.t) {
    case 'cmp':
      return compared(field, test.is, test.value);
    case 'among':
      if (field.type === 'real') {
        const each = test.values.map((one) => compared(field, test.not ? 'ne' : 'eq', one));
        if (test.not) return sql.join([sql`${value} is not null`, ...each], sql` and `);
        return each.length === 0 ? sql`false` : sql`(${sql.join(each, sql` or `)})`;
      }
      return test.not
        ? sql`${value} is not null and ${value} <> all(${parameters(field, test.values)})`
        : sql`${value} = any(${parameters(field, test.values)})`;
    case 'text':
      return test.how === 'starts'
        ? sql`starts_with(${value}, ${test.value}::text)`
        : sql`strpos(${value}, ${test.value}::text) > 0`;
    case 'missing':
      return test.not ? sql`${value} is not null` : sql`${value} is null`;
    case 'inside':
      throw new Error('no geo fields here'); // the capabilities name no such test
  }
}

const amongTexts = (
  values: readonly (string | number | boolean)[],
  { name }: StoredField,
  fieldOf: (name: string) => StoredField,
): Condition =>
  sqlOfTest({ t: 'any', of: values.map((value) => ({ t: 'cmp', field: name, is: 'eq', value })) }, fieldOf);

/** The column stands alone, so that its index serves; what has no end or is no number passes no comparison. */
function compared(field: StoredField, is: Comparison, value: string | number | boolean): Condition {
  if (!mayBeUnfinite(field)) return sql`${expressionOf(field)} ${operators[is]} ${parameter(field, value)}`;
  const column = columnOf(field);
  const told = hasEnd(field);
  if (field.type !== 'real') return sql`(${column} ${operators[is]} ${parameter(field, value)} and ${told})`;
  const bound = singleBound(is, Number(value));
  if (bound.t !== 'cmp') return bound.t === 'present' ? told : sql`false`;
  return sql`(${column} ${operators[bound.is]} ${parameter(field, bound.at)} and ${told})`;
}

function periodsTest(test: Extract<Predicate, { readonly t: 'cmp' | 'among' }>, cell: Condition): Condition {
  if (test.t === 'cmp') return periodTest(cell, test.is, String(test.value));
  const each = test.values.map((value) => periodTest(cell, test.not ? 'ne' : 'eq', String(value)));
  if (test.not) return sql.join([sql`${cell} is not null`, ...each], sql` and `);
  return each.length === 0 ? sql`false` : sql`(${sql.join(each, sql` or `)})`;
}

/** Tests of days on a column of days, or of moments of which each lies in a day of the city: the column stands alone here too. */
function daysTest(test: Predicate, field: StoredField): Condition {
  if (test.t === 'all' || test.t === 'any') {
    const parts = test.of.map((part) => sql`(${daysTest(part, field)})`);
    return sql.join(parts, test.t === 'all' ? sql` and ` : sql` or `);
  }
  const column = columnOf(field);
  if (test.t === 'missing') return test.not ? sql`${column} is not null` : sql`${column} is null`;
  if (test.t === 'cmp') {
    const day = String(test.value);
    if (field.type === 'date' || /^-?inf/.test(day))
      return sql`${column} ${operators[test.is]} ${writtenDay(day)}::${sql.raw(field.type)}`;
    const moments = heldDates(test, 'moments', true);
    return moments && moments !== test ? momentsTest(moments, field) : sql`false`;
  }
  if (test.t !== 'among') throw new Error('no test of dates');
  const each = test.values.map((value) =>
    daysTest({ t: 'cmp', field: test.field, is: test.not ? 'ne' : 'eq', value }, field),
  );
  return test.not ? sql.join([sql`${column} is not null`, ...each], sql` and `) : sql`(${sql.join(each, sql` or `)})`;
}

function momentsTest(test: Predicate, field: StoredField): Condition {
  if (test.t === 'all' || test.t === 'any') {
    const parts = test.of.map((part) => sql`(${momentsTest(part, field)})`);
    return sql.join(parts, test.t === 'all' ? sql` and ` : sql` or `);
  }
  if (test.t !== 'cmp') return daysTest(test, field);
  const [day = '', time = ''] = String(test.value).split('T');
  const at = sql`${writtenDay(day).replace(/( BC)?$/, ` ${time}$1`)}::timestamp`;
  const zoned = field.type === 'timestamp with time zone' ? sql`(${at} at time zone 'Asia/Shanghai')` : at;
  return sql`${columnOf(field)} ${operators[test.is]} ${zoned}`;
}
