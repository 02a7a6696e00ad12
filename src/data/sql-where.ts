import type { Predicate } from '@/analysis/tables';
import type { Field } from '@/ports/data-source';
import { dateBound, datesAmong } from './date-bound';

/** How one dialect writes names, values and what dialects differ in. Values arrive unquoted: every word here quotes its own. */
export interface SqlWords {
  name(field: string): string;
  text(value: string): string;
  /** `at` is a day where the column holds days, else city time to the second. */
  moment(at: string): string;
  isFlag(name: string, value: boolean): string;
  unequal(name: string, literal: string): string;
  among(name: string, literals: readonly string[], not: boolean): string;
  /** Undefined: the dialect has no such search. */
  like(name: string, how: 'contains' | 'starts', value: string): string | undefined;
}

const signs = { eq: '=', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

/**
 * A condition as text of an SQL-like language. Missing cells pass no test but `missing`. Undefined: it cannot be said, e.g. a
 * quarter against a column of timestamps.
 */
export function sqlWhere(test: Predicate, fields: readonly Field[], words: SqlWords): string | undefined {
  if (test.t === 'all' || test.t === 'any') {
    const parts = test.of.map((part) => sqlWhere(part, fields, words));
    return parts.includes(undefined) ? undefined : `(${parts.join(test.t === 'all' ? ' AND ' : ' OR ')})`;
  }
  const field = fields.find(({ name }) => name === test.field);
  const kind = field?.kind;
  const holds = field?.stored === 'date' ? 'days' : 'either';
  const name = words.name(test.field);
  const told = `${name} IS NOT NULL`;
  const none = `(${name} IS NULL AND ${told})`;
  switch (test.t) {
    case 'missing':
      return test.not ? told : `${name} IS NULL`;
    case 'text':
      return words.like(name, test.how, test.value);
    case 'inside':
      return undefined;
    case 'among': {
      const values = kind === 'date' ? datesAmong(test.values.map(String), holds) : test.values;
      const literals = values?.map((value) => literalOf(value, kind === 'date', words));
      if (!literals || literals.includes(undefined)) return undefined;
      if (literals.length === 0) return test.not ? told : none;
      return words.among(
        name,
        literals.map((literal) => literal ?? ''),
        test.not === true,
      );
    }
    default: {
      let { is } = test;
      let { value } = test;
      if (kind === 'date') {
        const bound = dateBound(is, String(value), holds);
        if (!bound) return undefined;
        if (bound.t !== 'cmp') return bound.t === 'told' ? told : none;
        is = bound.is;
        value = bound.at;
      }
      if (typeof value === 'boolean')
        return is === 'eq' || is === 'ne' ? words.isFlag(name, value === (is === 'eq')) : undefined;
      const literal = literalOf(value, kind === 'date', words);
      if (literal === undefined) return undefined;
      return is === 'ne' ? words.unequal(name, literal) : `${name} ${signs[is]} ${literal}`;
    }
  }
}

function literalOf(value: string | number | boolean, isDate: boolean, words: SqlWords): string | undefined {
  if (typeof value === 'string') return isDate ? words.moment(value) : words.text(value);
  if (typeof value === 'boolean') return String(value);
  return Number.isFinite(value) ? String(value) : undefined;
}
