import { conjunctsOf, grainOf, type Predicate } from '@/analysis/tables';
import { shiftedPeriod } from '@/charts';
import { isCivilDate } from '@/core/kernel';
import type { DatasetCard, Field } from '@/ports/data-source';
import { spanTest, testOf } from '../panel-question';

export type Value = string | number | boolean;

/** A line of conditions: values to be one of, or a stretch of numbers or dates. */
export interface Condition {
  readonly id: string;
  readonly field: string;
  readonly values: readonly Value[];
  /** Ends of the stretch, both within it, as they are typed; empty: open. */
  readonly from: string;
  readonly to: string;
}

type Card = Pick<DatasetCard, 'fields' | 'about'>;

export const emptyCondition = (id: string): Condition => ({ id, field: '', values: [], from: '', to: '' });

/** How a field is narrowed: by its values, or by a stretch of numbers, of days, or of coarser periods. */
export type Narrowing = 'values' | 'numbers' | 'days' | 'periods';

export function narrowingOf({ kind }: Pick<Field, 'kind'>, { about }: Pick<Card, 'about'>): Narrowing {
  if (kind === 'number') return 'numbers';
  if (kind !== 'date') return 'values';
  const grain = grainOf(about.period.from);
  return grain === 'day' ? 'days' : grain ? 'periods' : 'values';
}

const numberIn = (text: string): number | undefined =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;

/** The tests a line of conditions says; none while it says none. */
export function testsOfCondition({ field: name, values, from, to }: Condition, card: Card): readonly Predicate[] {
  const field = card.fields.find((other) => other.name === name);
  if (!field) return [];
  const narrowing = narrowingOf(field, card);
  if (narrowing === 'values') return values.length > 0 ? conjunctsOf(testOf(field, values, card)) : [];
  if (narrowing !== 'numbers') {
    // A day that is half typed narrows nothing yet.
    const end = (text: string) => (text === '' || (narrowing === 'days' && !isCivilDate(text)) ? undefined : text);
    return conjunctsOf(spanTest(name, end(from), end(to), card));
  }
  const [least, most] = [numberIn(from), numberIn(to)];
  return [
    ...(least === undefined ? [] : [{ t: 'cmp', field: name, is: 'ge', value: least } as const]),
    ...(most === undefined ? [] : [{ t: 'cmp', field: name, is: 'le', value: most } as const]),
  ];
}

/** Whether both ends are told and the first lies behind the last: no row can be within. */
export const isCrossed = ({ from, to }: Pick<Condition, 'from' | 'to'>, narrowing: Narrowing): boolean => {
  if (from === '' || to === '') return false;
  return narrowing === 'numbers' ? Number(from) > Number(to) : from > to;
};

/** The lines of conditions that say tests, and the tests no line gives back as they are. */
export function conditionsOf(tests: readonly Predicate[], card: Card) {
  const conditions: Condition[] = [];
  const left = [...tests];
  for (const test of tests) {
    if (!left.includes(test)) continue;
    const said = candidateOf(test, left, card, `told-${conditions.length}`);
    const told = said && testsOfCondition(said, card);
    const meant = told?.flatMap((one) => left.find((other) => isSame(one, other)) ?? []);
    if (!said || !told?.length || meant?.length !== told.length || !meant.includes(test)) continue;
    conditions.push(said);
    for (const one of meant) left.splice(left.indexOf(one), 1);
  }
  return { conditions, left };
}

/** The line that might say a test, together with the other end of its stretch where there is one. */
function candidateOf(test: Predicate, all: readonly Predicate[], card: Card, id: string): Condition | undefined {
  if (test.t !== 'cmp' && test.t !== 'among') return undefined;
  const field = card.fields.find(({ name }) => name === test.field);
  if (!field) return undefined;
  const line = { ...emptyCondition(id), field: test.field };
  if (narrowingOf(field, card) === 'values')
    return { ...line, values: test.t === 'cmp' ? [test.value] : [...test.values] };
  const ends = all.filter((other) => other.t === 'cmp' && other.field === test.field);
  const endOf = (...is: readonly string[]) => ends.find((other) => other.t === 'cmp' && is.includes(other.is));
  const [from, to] = [endOf('ge'), endOf('le', 'lt')];
  const written = (end: Predicate | undefined) => (end?.t === 'cmp' ? String(end.value) : '');
  // Days are told up to the day before the one that is no longer within.
  const last = to?.t === 'cmp' && to.is === 'lt' ? (shiftedPeriod(written(to), -1) ?? '') : written(to);
  return { ...line, from: written(from), to: last };
}

const isSame = (a: Predicate, b: Predicate): boolean => JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b));

const partsOf = (test: Predicate) =>
  test.t === 'cmp'
    ? [test.t, test.field, test.is, test.value]
    : test.t === 'among'
      ? [test.t, test.field, test.values, test.not]
      : test;
