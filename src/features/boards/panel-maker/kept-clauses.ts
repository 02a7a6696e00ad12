import type { Aggregate, GroupBy, OrderBy, Predicate } from '@/analysis/tables';

/** Clauses of a question the controls cannot say: kept as they are, each until it is taken away by hand. */
export interface KeptClauses {
  readonly where: readonly Predicate[];
  readonly group: readonly GroupBy[];
  readonly fold: readonly Aggregate[];
  /** An order of its own, in place of the one along time. */
  readonly order: readonly OrderBy[];
  readonly take: number | undefined;
  readonly pick: readonly string[];
  readonly variant: string | undefined;
  readonly asOf: string | undefined;
}

export const nothingKept: KeptClauses = {
  where: [],
  group: [],
  fold: [],
  order: [],
  take: undefined,
  pick: [],
  variant: undefined,
  asOf: undefined,
};

/** One clause that is kept, and the clauses without it. */
export type KeptClause =
  | { readonly kind: 'where'; readonly test: Predicate; readonly rest: KeptClauses }
  | { readonly kind: 'group'; readonly by: GroupBy; readonly rest: KeptClauses }
  | { readonly kind: 'fold'; readonly fold: Aggregate; readonly rest: KeptClauses }
  | { readonly kind: 'order'; readonly by: readonly OrderBy[]; readonly rest: KeptClauses }
  | { readonly kind: 'take'; readonly rows: number; readonly rest: KeptClauses }
  | { readonly kind: 'pick'; readonly columns: readonly string[]; readonly rest: KeptClauses }
  | { readonly kind: 'variant'; readonly name: string; readonly rest: KeptClauses }
  | { readonly kind: 'asOf'; readonly day: string; readonly rest: KeptClauses };

const without = <T>(all: readonly T[], one: T): readonly T[] => all.filter((other) => other !== one);

/** Every kept clause on its own. */
export function keptList(kept: KeptClauses): readonly KeptClause[] {
  const { where, group, fold, order, take, pick, variant, asOf } = kept;
  return [
    ...where.map((test) => ({ kind: 'where', test, rest: { ...kept, where: without(where, test) } }) as const),
    ...group.map((by) => ({ kind: 'group', by, rest: { ...kept, group: without(group, by) } }) as const),
    ...fold.map((one) => ({ kind: 'fold', fold: one, rest: { ...kept, fold: without(fold, one) } }) as const),
    ...(order.length > 0 ? [{ kind: 'order', by: order, rest: { ...kept, order: [] } } as const] : []),
    ...(take === undefined ? [] : [{ kind: 'take', rows: take, rest: { ...kept, take: undefined } } as const]),
    ...(pick.length > 0 ? [{ kind: 'pick', columns: pick, rest: { ...kept, pick: [] } } as const] : []),
    ...(variant === undefined
      ? []
      : [{ kind: 'variant', name: variant, rest: { ...kept, variant: undefined } } as const]),
    ...(asOf === undefined ? [] : [{ kind: 'asOf', day: asOf, rest: { ...kept, asOf: undefined } } as const]),
  ];
}
