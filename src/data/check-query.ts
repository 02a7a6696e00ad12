import {
  type Aggregate,
  fieldsOfPredicate,
  type Grain,
  grainOf,
  grains,
  type Predicate,
  type Query,
} from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import type { DatasetCard, Field, Refusal } from '@/ports/data-source';
import { isDateWritten } from './is-date-written';

const unsupported = (clause: string, hint?: string): Result<never, Refusal> =>
  err({ kind: 'unsupported', clause, ...(hint !== undefined && { hint }) });

/** Whether a question makes sense of this data set at all, whoever answers it: shared, fields known, figures that may be added. */
export function checkQuery(ask: Query, card: DatasetCard): Result<true, Refusal> {
  const { about, fields, can } = card;
  if (about.share === 'withheld')
    return err({
      kind: 'forbidden',
      need: 'never',
      owner: about.owner.name,
      ...(about.shareTerms !== undefined && { terms: about.shareTerms }),
    });
  const known = new Map(fields.map((field) => [field.name, field]));
  const named = [
    ...(ask.where ? fieldsOfPredicate(ask.where) : []),
    ...(ask.group ?? []).map(({ field }) => field),
    ...(ask.pick ?? []),
  ];
  const folded = (ask.fold ?? []).flatMap(({ of, along }) => [...(of === '*' ? [] : [of]), ...(along ? [along] : [])]);
  for (const name of [...named, ...folded])
    if (!known.has(name)) return unsupported(`field:${name}`, fields.map((field) => field.name).join(', '));
  const gathers = (ask.group?.length ?? 0) + (ask.fold?.length ?? 0) > 0;
  const produced = new Set([...(ask.group ?? []).map(({ field }) => field), ...(ask.fold ?? []).map(({ as }) => as)]);
  const twice = [...(ask.group ?? []).map(({ field }) => field), ...(ask.fold ?? []).map(({ as }) => as)].find(
    (name, at, all) => all.indexOf(name) !== at,
  );
  if (twice !== undefined) return unsupported(`fold:${twice}`, 'each column of an answer has a name of its own');
  for (const { field } of ask.order ?? [])
    if (gathers ? !produced.has(field) : !known.has(field))
      return unsupported(`order:${field}`, [...produced].join(', '));
  if (ask.where) {
    const fault = faultOfTest(ask.where, known);
    if (fault) return unsupported(fault);
  }
  for (const { field, grain } of ask.group ?? [])
    if (grain && known.get(field)?.kind !== 'date') return unsupported(`group:${field}/${grain}`, 'date');
  for (const fold of ask.fold ?? []) {
    const fault = faultOfFold(fold, ask, known, finestGrain(card));
    if (fault) return fault;
  }
  if (ask.asOf !== undefined && !can.asOf) return unsupported('asOf');
  if (ask.variant !== undefined && !can.variants.includes(ask.variant))
    return unsupported(`variant:${ask.variant}`, can.variants.join(', '));
  return ok(true);
}

function faultOfTest(test: Predicate, known: ReadonlyMap<string, Field>): string | undefined {
  if (test.t === 'all' || test.t === 'any')
    return test.of.map((part) => faultOfTest(part, known)).find((fault) => fault !== undefined);
  const kind = known.get(test.field)?.kind;
  const clause = `where:${test.field} ${test.t}`;
  if (test.t === 'text' && kind !== 'text' && kind !== 'code') return clause;
  if (test.t === 'inside' && kind !== 'geo') return clause;
  if (test.t === 'cmp') {
    const wanted = kind === 'number' ? 'number' : kind === 'flag' ? 'boolean' : 'string';
    if (kind === 'geo' || typeof test.value !== wanted) return clause;
  }
  const values = test.t === 'cmp' ? [test.value] : test.t === 'among' ? test.values : [];
  const noDate =
    kind === 'date' ? values.find((value) => typeof value === 'string' && !isDateWritten(value)) : undefined;
  return noDate === undefined ? undefined : `where:${test.field} ${noDate}`;
}

/** A figure that may not be added up is not: a rate summed, a year-to-date figure summed over months. */
function faultOfFold(
  { of, by, along }: Aggregate,
  { group, where }: Query,
  known: ReadonlyMap<string, Field>,
  finest: Grain | undefined,
): Result<never, Refusal> | undefined {
  const field = known.get(of);
  const clause = `fold:${by}(${of})`;
  if (of === '*' || !field) return by === 'count' ? undefined : unsupported(clause);
  if ((by === 'sum' || by === 'mean') && field.kind !== 'number') return unsupported(clause, 'number');
  if (by === 'last' && known.get(along ?? '')?.kind !== 'date') return unsupported(clause, 'along');
  if (by === 'sum' && field.adds === 'never') return unsupported(clause, 'mean, min, max, last');
  if (by === 'sum' && field.adds === 'not-over-time') {
    const dates = [...known.values()].filter(({ kind }) => kind === 'date');
    const keptApart = dates.every(
      ({ name }) =>
        group?.some((key) => key.field === name && key.grain === undefined) ||
        (where && pinsToOne(where, name, finest)),
    );
    if (!keptApart) return unsupported(clause, 'last');
  }
  return undefined;
}

/** The grain dates are written in: days where the source says so, else that of the period it covers, as far as it is told. */
const finestGrain = ({ about, can }: DatasetCard): Grain | undefined =>
  can.datesAreDays ? 'day' : grainOf(about.period.from);

/** Whether a condition holds a date field at one single period of the grain it is written in: a month of days is many. */
function pinsToOne(where: Predicate, name: string, finest: Grain | undefined): boolean {
  const isOne = (value: unknown) => {
    const grain = grainOf(String(value));
    return grain !== undefined && (finest === undefined || grains.indexOf(grain) <= grains.indexOf(finest));
  };
  if (where.t === 'all') return where.of.some((part) => pinsToOne(part, name, finest));
  if (where.t === 'cmp') return where.field === name && where.is === 'eq' && isOne(where.value);
  const values = where.t === 'among' && where.field === name && where.not !== true ? where.values : [];
  return values.length === 1 && values.every(isOne);
}
