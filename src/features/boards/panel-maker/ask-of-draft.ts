import { type Ask, allOf, type FoldKind, folds, type Grain, grainOf, grains, type Test } from '@/analysis/tables';
import { type DatasetCard, type Field, planAsk } from '@/ports/data-backend';
import { testOf } from '../panel-question';

/** What a person chose in the controls of a question. */
export interface AskDraft {
  readonly group: string;
  readonly grain: Grain | '';
  readonly second: string;
  /** Field that is gathered; `*` counts rows; empty asks for rows as they are. */
  readonly measure: string;
  readonly fold: FoldKind;
  readonly conditions: readonly { readonly id: string; readonly field: string; readonly values: string }[];
  readonly asOf: string;
}

/** Most rows the browser takes in, as in every question of a tile. */
const limits = { maxRows: 200_000 };

export const emptyDraft: AskDraft = {
  group: '',
  grain: '',
  second: '',
  measure: '',
  fold: 'sum',
  conditions: [],
  asOf: '',
};

const typed = (field: Field, text: string): string | number | boolean | null => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (field.kind === 'number') return Number.isFinite(Number(trimmed)) ? Number(trimmed) : null;
  if (field.kind === 'flag') return trimmed === 'true' || trimmed === '是';
  return Object.entries(field.codes ?? {}).find(([, { zh, en }]) => zh === trimmed || en === trimmed)?.[0] ?? trimmed;
};

/** The closed question of a draft. */
export function askOfDraft(dataset: string, draft: AskDraft, card: DatasetCard): Ask {
  const fieldOf = (name: string) => card.fields.find((field) => field.name === name);
  const tests = draft.conditions.flatMap(({ field: name, values }): Test[] => {
    const field = fieldOf(name);
    const told = field ? values.split(/[,，、]/).flatMap((part) => typed(field, part) ?? []) : [];
    const test = field && told.length > 0 ? testOf(field, told, card) : undefined;
    return test ? [test] : [];
  });
  const where = allOf(tests);
  const group = [
    ...(draft.group ? [{ field: draft.group, ...(draft.grain && { grain: draft.grain }) }] : []),
    ...(draft.second && draft.second !== draft.group ? [{ field: draft.second }] : []),
  ];
  const date = card.fields.find(({ kind }) => kind === 'date');
  const fold = draft.measure
    ? [
        draft.measure === '*'
          ? { as: 'rows', of: '*', by: 'count' as const }
          : {
              as: draft.measure,
              of: draft.measure,
              by: draft.fold,
              ...(draft.fold === 'last' && date && { along: date.name }),
            },
      ]
    : [];
  const isTimed = fieldOf(draft.group)?.kind === 'date';
  return {
    dataset,
    ...(where && { where }),
    ...(group.length > 0 && { group }),
    ...(fold.length > 0 && { fold }),
    ...(isTimed && { order: [{ field: draft.group }] }),
    ...(draft.asOf && card.can.asOf && { asOf: draft.asOf }),
  };
}

/** The draft a question came from, as far as the controls can say it; what they cannot is dropped and shown by the plan. */
export function draftOfAsk(ask: Ask): AskDraft {
  const [first, second] = ask.group ?? [];
  const [fold] = ask.fold ?? [];
  const conditions = (ask.where?.t === 'all' ? ask.where.of : ask.where ? [ask.where] : []).flatMap((test, index) =>
    test.t === 'cmp' && test.is === 'eq'
      ? [{ id: String(index), field: test.field, values: String(test.value) }]
      : test.t === 'among' && !test.not
        ? [{ id: String(index), field: test.field, values: test.values.join(',') }]
        : [],
  );
  return {
    ...emptyDraft,
    group: first?.field ?? '',
    grain: first?.grain ?? '',
    second: second?.field ?? '',
    measure: fold?.of ?? '',
    fold: fold?.by ?? 'sum',
    conditions,
    asOf: ask.asOf ?? '',
  };
}

export interface Choice<Value extends string> {
  readonly value: Value;
  /** Why nobody can do it; undefined: it can be done. */
  readonly why?: 'adds' | 'time' | 'kind';
}

/** Each way to gather a figure, with the reason where neither the source nor the browser can. */
export function foldChoices(draft: AskDraft, dataset: string, card: DatasetCard): readonly Choice<FoldKind>[] {
  const field = card.fields.find(({ name }) => name === draft.measure);
  return folds.map((fold) => {
    const verdict = planAsk(askOfDraft(dataset, { ...draft, fold, conditions: draft.conditions }, card), card, limits);
    if (verdict.ok || verdict.why.kind !== 'unsupported' || !verdict.why.clause.startsWith('fold:'))
      return { value: fold };
    if (fold === 'sum' && field?.adds === 'never') return { value: fold, why: 'adds' };
    if (fold === 'sum' && field?.adds === 'not-over-time') return { value: fold, why: 'time' };
    return { value: fold, why: 'kind' };
  });
}

/** Spans the dates of a data set can be gathered into: no finer than they are written. */
export function grainChoices(card: DatasetCard): readonly Grain[] {
  const own = grainOf(card.about.period.from);
  return own ? grains.slice(grains.indexOf(own)).filter((grain) => own !== 'week' || grain === 'week') : [];
}

export const planOfDraft = (ask: Ask, card: DatasetCard) => planAsk(ask, card, limits);
