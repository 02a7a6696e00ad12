import type { Aggregate, Comparison, FieldKind, Predicate, Query } from '@/analysis/tables';
import { allOf, conjunctsOf, fieldsOfPredicate } from '@/analysis/tables';
import type { Capabilities, DatasetCard, Field, Limits, Verdict } from '@/ports/data-source';
import { checkQuery } from './check-query';

/**
 * Splits a question by the capabilities of its source. Pure. Clauses go to the source from the left (where, group and fold,
 * order, take) until one cannot; what follows stays here, for a later clause on an unfinished input would be a guess. A test
 * that only narrows is sent and repeated here.
 */
export function planQuery(ask: Query, card: DatasetCard, { maxRows }: Limits): Verdict {
  const checked = checkQuery(ask, card);
  if (!checked.ok) return { ok: false, why: checked.error };
  const { can } = card;
  const fields = new Map(card.fields.map((field) => [field.name, field]));
  const kindOf = (name: string): FieldKind => fields.get(name)?.kind ?? 'number'; // `checkQuery` knows every field; a fold makes numbers
  const conjuncts = conjunctsOf(ask.where);
  const pushedTests = fitting(
    conjuncts.filter((test) => isPushable(test, can, kindOf)),
    can.longestQuery,
  );
  const localTests = conjuncts.filter((test) => !pushedTests.includes(test));
  const narrowing = localTests.filter((test) => isCarriedBy(can.narrows, test, kindOf));
  const gathers = (ask.group?.length ?? 0) + (ask.fold?.length ?? 0) > 0;

  const gathersThere =
    gathers &&
    localTests.length === 0 &&
    can.group &&
    groupable(ask, can) &&
    (ask.fold ?? []).every((fold) => foldable(fold, can, kindOf));
  const gathersHere = gathers && !gathersThere;
  const ordersThere = !ask.order?.length || (localTests.length === 0 && !gathersHere && orderable(ask, can, fields));
  const takesThere = localTests.length === 0 && !gathersHere && ordersThere && can.paging !== 'whole';

  const local = {
    where: allOf(localTests),
    ...(gathersHere && { group: ask.group, fold: ask.fold }),
    ...(!ordersThere && { order: ask.order }),
    ...(ask.take !== undefined && !takesThere && { take: ask.take }),
    ...(!gathers && ask.pick?.length && { pick: ask.pick }),
  };
  const needsWhole = localTests.length > 0 || gathersHere || !ordersThere;
  if (needsWhole && card.rows !== undefined && card.rows > maxRows && pushedTests.length + narrowing.length === 0)
    return { ok: false, why: { kind: 'tooBig', cap: maxRows, unit: 'rows' } };

  const needed = gathers
    ? neededFields(ask, localTests, gathersHere)
    : ask.pick && [
        ...ask.pick,
        ...localTests.flatMap(fieldsOfPredicate),
        ...(ordersThere ? [] : (ask.order ?? []).map(({ field }) => field)),
      ];
  const push: Query = {
    dataset: ask.dataset,
    where: allOf([...pushedTests, ...narrowing]),
    ...(gathersThere && { group: ask.group, fold: ask.fold }),
    ...(ordersThere && ask.order?.length && { order: ask.order }),
    ...(takesThere && ask.take !== undefined && { take: ask.take }),
    ...(!gathersThere && needed && { pick: [...new Set(needed)] }),
    asOf: ask.asOf,
    variant: ask.variant,
  };
  return {
    ok: true,
    split: { push, local, needsWhole },
    pushed: wordsOf({ ...push, pick: undefined }),
    local: wordsOf({ dataset: ask.dataset, ...local, pick: undefined }),
  };
}

/** The conditions that fit into an address of so many characters, from the shortest on. */
function fitting(tests: readonly Predicate[], longest = Number.POSITIVE_INFINITY): readonly Predicate[] {
  let room = longest;
  const taken = new Set<Predicate>();
  for (const test of [...tests].sort((a, b) => lengthOf(a) - lengthOf(b))) {
    room -= lengthOf(test);
    if (room >= 0) taken.add(test);
  }
  return tests.filter((test) => taken.has(test));
}

/** Beside name and value: an operator, quotes and what joins it to the next, as an address writes them. */
const BESIDE = 24;

function lengthOf(test: Predicate): number {
  if (test.t === 'all' || test.t === 'any') return test.of.reduce((sum, part) => sum + lengthOf(part), 0);
  const values = 'values' in test ? test.values : 'value' in test ? [test.value] : [''];
  const name = encodeURIComponent(test.field).length + BESIDE;
  return values.reduce<number>((sum, value) => sum + name + encodeURIComponent(String(value)).length, name);
}

/** The clauses of a question, each as a short text: `where:district eq 道里区`, `fold:sum(amount)`. */
function wordsOf(ask: Query): readonly string[] {
  return [
    ...conjunctsOf(ask.where).map((test) => `where:${wordOf(test)}`),
    ...(ask.group ?? []).map(({ field, grain }) => `group:${field}${grain ? `/${grain}` : ''}`),
    ...(ask.fold ?? []).map(({ of, by }) => `fold:${by}(${of})`),
    ...(ask.order ?? []).map(({ field, desc }) => `order:${field}${desc ? ' desc' : ''}`),
    ...(ask.take === undefined ? [] : [`take:${ask.take}`]),
    ...(ask.asOf === undefined ? [] : [`asOf:${ask.asOf}`]),
    ...(ask.variant === undefined ? [] : [`variant:${ask.variant}`]),
  ];
}

function wordOf(test: Predicate): string {
  switch (test.t) {
    case 'cmp':
      return `${test.field} ${test.is} ${String(test.value)}`;
    case 'among':
      return `${test.field} ${test.not ? 'not ' : ''}among ${test.values.length}`;
    case 'text':
      return `${test.field} ${test.how} ${test.value}`;
    case 'missing':
      return `${test.field} ${test.not ? 'told' : 'missing'}`;
    case 'inside':
      return `${test.field} inside ${test.bbox.join(' ')}`;
    default:
      return `${test.t}(${test.of.map(wordOf).join('; ')})`;
  }
}

function isPushable(test: Predicate, can: Capabilities, kindOf: (name: string) => FieldKind): boolean {
  return isCarriedBy(can.tests, test, kindOf) && comparesAsAsked(test, can, kindOf);
}

function isCarriedBy(tests: Capabilities['narrows'], test: Predicate, kindOf: (name: string) => FieldKind): boolean {
  if (test.t === 'all' || test.t === 'any')
    return test.of.every(
      (part) =>
        isCarriedBy(tests, part, kindOf) &&
        fieldsOfPredicate(part).every((field) => tests?.[kindOf(field)]?.includes(test.t)),
    );
  return tests?.[kindOf(test.field)]?.includes(test.t) ?? false;
}

function comparesAsAsked(test: Predicate, can: Capabilities, kindOf: (name: string) => FieldKind): boolean {
  if (test.t === 'all' || test.t === 'any') return test.of.every((part) => comparesAsAsked(part, can, kindOf));
  const wanted: Comparison | undefined =
    test.t === 'cmp' ? test.is : test.t === 'among' ? (test.not ? 'ne' : 'eq') : undefined;
  return wanted === undefined || (can.comparisons?.[kindOf(test.field)]?.includes(wanted) ?? true);
}

const groupable = (ask: Query, can: Capabilities): boolean =>
  (ask.group ?? []).every(({ grain }) => grain === undefined || can.grains.includes(grain));

const foldable = ({ of, by }: Aggregate, can: Capabilities, kindOf: (name: string) => FieldKind): boolean =>
  (of === '*' && can.countsRows === true) || (can.folds[of === '*' ? 'number' : kindOf(of)]?.includes(by) ?? false);

function orderable(ask: Query, can: Capabilities, fields: ReadonlyMap<string, Field>): boolean {
  if (can.order === 'none') return false;
  const isTold = (name: string) =>
    fields.get(name)?.key === true || conjunctsOf(ask.where).some((test) => holdsForToldOnly(test, name));
  if (can.missingIsLeast && (ask.order ?? []).some(({ field, desc }) => !desc && !isTold(field))) return false;
  const folded = new Set((ask.fold ?? []).map(({ as }) => as));
  const isText = (name: string) => !folded.has(name) && ['text', 'code'].includes(fields.get(name)?.kind ?? '');
  if (can.collates && (ask.order ?? []).some(({ field }) => isText(field))) return false;
  return can.order === 'any' || (ask.order ?? []).every(({ field }) => !folded.has(field));
}

/** Whether no row passes in which the field is missing. */
function holdsForToldOnly(test: Predicate, name: string): boolean {
  if (test.t === 'all' || test.t === 'any') return false;
  return test.field === name && (test.t !== 'missing' || test.not === true);
}

function neededFields(
  ask: Query,
  localTests: readonly Predicate[],
  gathersHere: boolean,
): readonly string[] | undefined {
  if (!gathersHere) return undefined;
  const fields = [
    ...localTests.flatMap(fieldsOfPredicate),
    ...(ask.group ?? []).map(({ field }) => field),
    ...(ask.fold ?? []).flatMap(({ of, along }) => [...(of === '*' ? [] : [of]), ...(along ? [along] : [])]),
  ];
  return fields.length > 0 ? fields : undefined;
}
