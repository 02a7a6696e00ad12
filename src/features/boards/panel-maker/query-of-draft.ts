import {
  type Aggregate,
  type AggregateKind,
  allOf,
  folds,
  type Grain,
  grainOf,
  grains,
  type Query,
} from '@/analysis/tables';
import { planQuery } from '@/data';
import type { DatasetCard, Field } from '@/ports/data-source';
import { type Condition, testsOfCondition } from './condition';
import { type KeptClauses, nothingKept } from './kept-clauses';

/** What a person chose in the controls of a question, and what the controls cannot say of it. */
export interface QueryDraft {
  readonly group: string;
  readonly grain: Grain | '';
  readonly second: string;
  /** Field that is gathered; `*` counts rows; empty asks for rows as they are. */
  readonly measure: string;
  readonly fold: AggregateKind;
  /** Name of the column the figure makes, where it was given one: pictures and texts call it by that. */
  readonly column: string;
  readonly conditions: readonly Condition[];
  readonly asOf: string;
  readonly kept: KeptClauses;
}

/** Most rows the browser takes in, as in every question of a tile. */
const limits = { maxRows: 200_000 };

export const emptyDraft: QueryDraft = {
  group: '',
  grain: '',
  second: '',
  measure: '',
  fold: 'sum',
  column: '',
  conditions: [],
  asOf: '',
  kept: nothingKept,
};

/** The figure the controls say, as a fold. */
export function aggregateOfDraft(
  { measure, fold, column, kept }: QueryDraft,
  card: DatasetCard,
): Aggregate | undefined {
  if (measure === '') return undefined;
  const usual = measure === '*' ? 'rows' : measure;
  const isTaken = kept.fold.some(({ as }) => as === usual);
  const as = column || (isTaken ? `${usual}-${fold}` : usual);
  if (measure === '*') return { as, of: '*', by: 'count' };
  const date = card.fields.find(({ kind }) => kind === 'date');
  return {
    as,
    of: measure,
    by: fold,
    ...(fold === 'last' && date && { along: date.name }),
  };
}

/** The closed question of a draft: what its controls say, then what is kept. */
export function queryOfDraft(dataset: string, draft: QueryDraft, card: DatasetCard): Query {
  const { kept } = draft;
  const where = allOf([...draft.conditions.flatMap((condition) => testsOfCondition(condition, card)), ...kept.where]);
  const group = [
    ...(draft.group ? [{ field: draft.group, ...(draft.grain && { grain: draft.grain }) }] : []),
    ...(draft.second && draft.second !== draft.group ? [{ field: draft.second }] : []),
    ...kept.group.filter(({ field }) => field !== draft.group && field !== draft.second),
  ];
  const made = aggregateOfDraft(draft, card);
  const fold = [...(made ? [made] : []), ...kept.fold];
  const isTimed = card.fields.find(({ name }) => name === draft.group)?.kind === 'date';
  const order = kept.order.length > 0 ? kept.order : isTimed ? [{ field: draft.group }] : [];
  const asOf = draft.asOf && card.can.asOf ? draft.asOf : kept.asOf;
  return {
    dataset,
    ...(kept.pick.length > 0 && { pick: kept.pick }),
    ...(where && { where }),
    ...(group.length > 0 && { group }),
    ...(fold.length > 0 && { fold }),
    ...(order.length > 0 && { order }),
    ...(kept.take !== undefined && { take: kept.take }),
    ...(asOf && { asOf }),
    ...(kept.variant !== undefined && { variant: kept.variant }),
  };
}

/** The draft with other choices; an order that is kept follows the column it was by, and goes where that goes. */
export function changedDraft(draft: QueryDraft, choices: Partial<QueryDraft>, card: DatasetCard): QueryDraft {
  const next = { ...draft, ...choices };
  const columnsOf = (of: QueryDraft) => [of.group, of.second, aggregateOfDraft(of, card)?.as ?? ''];
  const [before, after] = [columnsOf(draft), columnsOf(next)];
  const order = next.kept.order.flatMap((by) => {
    const at = before.indexOf(by.field);
    if (at === -1 || after.includes(by.field)) return [by];
    const field = after[at];
    return field ? [{ ...by, field }] : [];
  });
  return { ...next, kept: { ...next.kept, order } };
}

export interface Choice<Value extends string> {
  readonly value: Value;
  /** Why nobody can do it; undefined: it can be done. */
  readonly why?: 'adds' | 'time' | 'kind';
}

/** Each way to gather a figure, with the reason where neither the source nor the browser can. */
export function aggregateChoices(
  draft: QueryDraft,
  dataset: string,
  card: DatasetCard,
): readonly Choice<AggregateKind>[] {
  const field = card.fields.find(({ name }) => name === draft.measure);
  return folds.map((fold) => {
    const asked = queryOfDraft(dataset, { ...draft, fold, kept: nothingKept }, card);
    const verdict = planQuery(asked, card, limits);
    if (verdict.ok || verdict.why.kind !== 'unsupported' || !verdict.why.clause.startsWith('fold:'))
      return { value: fold };
    if (fold === 'sum' && field?.adds === 'never') return { value: fold, why: 'adds' };
    if (fold === 'sum' && field?.adds === 'not-over-time') return { value: fold, why: 'time' };
    return { value: fold, why: 'kind' };
  });
}

/** Spans the dates of a data set can be gathered into: no finer than they are written. */
export function grainChoices(card: DatasetCard): readonly Grain[] {
  const own = card.can.datesAreDays ? 'day' : grainOf(card.about.period.from);
  return own ? grains.slice(grains.indexOf(own)).filter((grain) => own !== 'week' || grain === 'week') : [];
}

/** Fields rows can be gathered by. */
export const keyFields = (card: DatasetCard): readonly Field[] =>
  card.fields.filter(({ kind }) => kind !== 'number' && kind !== 'geo');

export const planOfDraft = (ask: Query, card: DatasetCard) => planQuery(ask, card, limits);
