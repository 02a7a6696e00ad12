import { type Comparison, endless, type Predicate, spanOf } from '@/analysis/tables';

/** What a date column of a source holds; `either`: moments whose midnights are written as days. */
type HeldDates = 'days' | 'moments' | 'either';

type Compared = Extract<Predicate, { readonly t: 'cmp' }>;
type Sought = Extract<Predicate, { readonly t: 'among' }>;

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d*[1-9])?$/;

/**
 * A test of dates (`dateTest`) as comparisons with full days, or with moments of the city, for a source that knows nothing of
 * months. The same test where it is that already. Undefined: it names what is no date. `namesAll`: the source has days beyond 9999.
 */
export function heldDates(test: Compared | Sought, holds: HeldDates, namesAll = false): Predicate | undefined {
  if (test.t === 'cmp') return comparison(test, holds, namesAll);
  const { field, not } = test;
  const parts = test.values.map((value) =>
    comparison({ t: 'cmp', field, is: not ? 'ne' : 'eq', value }, holds, namesAll),
  );
  if (parts.includes(undefined)) return undefined;
  if (parts.length > 0 && parts.every((part) => part?.t === 'cmp')) return test;
  const told = parts.flatMap((part) => part ?? []);
  return not ? { t: 'all', of: [...told, toldIn(field)] } : told.length === 0 ? noneOf(field) : { t: 'any', of: told };
}

function comparison(test: Compared, holds: HeldDates, namesAll: boolean): Predicate | undefined {
  const { field, is } = test;
  const value = String(test.value);
  if (/[T ]/.test(value)) return moment(test, value, holds);
  if (value === endless.forever || value === endless.always) return test;
  const span = spanOf(value);
  if (!span) return undefined;
  if (holds === 'days' && value === span.from) return test;
  const at = (day: string) => (holds === 'days' ? day : `${day}T00:00:00`);
  const from: Bound = (is) => ({ t: 'cmp', field, is, value: at(span.from) });
  // Behind the last day a source can name there is nothing.
  const before: Bound = (is) =>
    span.before.startsWith('+') && !namesAll
      ? is === 'lt'
        ? toldIn(field)
        : noneOf(field)
      : { t: 'cmp', field, is, value: at(span.before) };
  switch (is) {
    case 'ge':
    case 'lt':
      return from(is);
    case 'gt':
      return before('ge');
    case 'le':
      return before('lt');
    case 'eq':
      return { t: 'all', of: [from('ge'), before('lt')] };
    default:
      return { t: 'any', of: [from('lt'), before('ge')] };
  }
}

type Bound = (is: 'ge' | 'lt') => Predicate;

/** A day stands before every moment of its own. */
function moment(test: Compared, value: string, holds: HeldDates): Predicate | undefined {
  const { field, is } = test;
  if (!MOMENT.test(value) || Number.isNaN(Date.parse(`${value}Z`))) return undefined;
  const [day = '', time] = value.split('T');
  if (!spanOf(day)) return undefined;
  if (holds === 'moments' || (holds === 'either' && time !== '00:00:00')) return test;
  if (is === 'eq') return noneOf(field);
  if (is === 'ne') return toldIn(field);
  const beyond: Comparison = is === 'ge' || is === 'gt' ? 'gt' : 'le';
  return { t: 'cmp', field, is: beyond, value: holds === 'days' ? day : value };
}

const toldIn = (field: string): Predicate => ({ t: 'missing', field, not: true });
const noneOf = (field: string): Predicate => ({ t: 'all', of: [{ t: 'missing', field }, toldIn(field)] });
