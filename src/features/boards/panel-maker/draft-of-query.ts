import { type Aggregate, conjunctsOf, type GroupBy, type Query } from '@/analysis/tables';
import type { DatasetCard } from '@/ports/data-source';
import { conditionsOf } from './condition';
import { aggregateOfDraft, emptyDraft, grainChoices, keyFields, type QueryDraft } from './query-of-draft';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The draft a question came from. A clause goes into a control only where the control gives the very same clause back; every other is
 * kept as it is, so that a panel can be changed without losing what was asked in another way.
 */
export function draftOfQuery(ask: Query, card: DatasetCard): QueryDraft {
  const keys = keyFields(card).map(({ name }) => name);
  const groups = ask.group ?? [];
  const isFirst = ({ field, grain }: GroupBy) =>
    keys.includes(field) && (grain === undefined || grainChoices(card).includes(grain));
  const first = groups[0] && isFirst(groups[0]) ? groups[0] : undefined;
  const next = first && groups[1];
  const second =
    next && next.grain === undefined && keys.includes(next.field) && next.field !== first.field ? next : undefined;
  const figure = figureOfFold(ask.fold?.[0], card);
  const { conditions, left } = conditionsOf(conjunctsOf(ask.where), card);
  const along = first && card.fields.find(({ name }) => name === first.field)?.kind === 'date' ? first : undefined;
  const isUsual = !ask.order?.length || (along && isSame(ask.order, [{ field: along.field }]));
  return {
    ...emptyDraft,
    ...figure,
    group: first?.field ?? '',
    grain: first?.grain ?? '',
    second: second?.field ?? '',
    conditions,
    asOf: card.can.asOf ? (ask.asOf ?? '') : '',
    kept: {
      where: left,
      group: groups.slice((first ? 1 : 0) + (second ? 1 : 0)),
      fold: (ask.fold ?? []).slice(figure ? 1 : 0),
      order: isUsual ? [] : (ask.order ?? []),
      take: ask.take,
      pick: ask.pick ?? [],
      variant: ask.variant,
      asOf: card.can.asOf ? undefined : ask.asOf,
    },
  };
}

/** The controls that say a figure; undefined where they cannot. */
function figureOfFold(
  fold: Aggregate | undefined,
  card: DatasetCard,
): Pick<QueryDraft, 'measure' | 'fold' | 'column'> | undefined {
  if (!fold) return undefined;
  const isKnown = fold.of === '*' || card.fields.some(({ name }) => name === fold.of);
  const usual = fold.of === '*' ? 'rows' : fold.of;
  const said = { measure: fold.of, fold: fold.by, column: fold.as === usual ? '' : fold.as };
  return isKnown && isSame(sorted(aggregateOfDraft({ ...emptyDraft, ...said }, card)), sorted(fold)) ? said : undefined;
}

const sorted = (fold: Aggregate | undefined) => fold && [fold.as, fold.of, fold.by, fold.along];
