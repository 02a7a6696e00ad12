import type { Predicate } from '@/analysis/tables';
import type { Field } from '@/ports/data-source';
import { heldDates } from './held-dates';

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
 * A condition as text of an SQL-like language. Missing cells pass no test but `missing`. Undefined: it cannot
 * be said.
 */
export const sqlWhere = (test: Predicate, fields: readonly Field[], words: SqlWords): string | undefined =>
  written(test, fields, words, false);

/** `held`: its dates are full days and moments already. */
function written(test: Predicate, fields: readonly Field[], words: SqlWords, held: boolean): string | undefined {
  if (test.t === 'all' || test.t === 'any') {
    const parts = test.of.map((part) => written(part, fields, words, held));
    return parts.length === 0 || parts.includes(undefined)
      ? undefined
      : `(${parts.join(test.t === 'all' ? ' AND ' : ' OR ')})`;
  }
  const field = fields.find(({ name }) => name === test.field);
  const kind = field?.kind;
  const name = words.name(test.field);
  const told = `${name} IS NOT NULL`;
  const none = `(${name} IS NULL AND ${told})`;
  if (!held && kind === 'date' && (test.t === 'cmp' || test.t === 'among')) {
    const dates = heldDates(test, field?.stored === 'date' ? 'days' : 'either');
    return dates && written(dates, fields, words, true);
  }
  switch (test.t) {
    case 'missing':
      return test.not ? told : `${name} IS NULL`;
    case 'text':
      return words.like(name, test.how, test.value);
    case 'inside':
      return undefined;
    case 'among': {
      const literals = test.values.map((value) => literalOf(value, kind === 'date', words));
      if (literals.includes(undefined)) return undefined;
      if (literals.length === 0) return test.not ? told : none;
      return words.among(
        name,
        literals.map((literal) => literal ?? ''),
        test.not === true,
      );
    }
    default: {
      const { is, value } = test;
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
