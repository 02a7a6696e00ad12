import { type RawBuilder, sql } from 'kysely';
import type { Comparison, Predicate } from '@/analysis/tables';
import { expressionOf, parameter, parameters, type StoredField } from './stored-field';

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
  const value = expressionOf(field);
  switch (test.t) {
    case 'cmp':
      return sql`${value} ${operators[test.is]} ${parameter(field, test.value)}`;
    case 'among':
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
