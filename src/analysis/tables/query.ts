import type { Cell } from './table';

/** Spans a date can be gathered into; weeks are ISO weeks (Monday first). */
export const grains = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof grains)[number];

export const folds = ['sum', 'mean', 'min', 'max', 'count', 'distinct', 'last'] as const;
export type AggregateKind = (typeof folds)[number];

/**
 * A condition on a row. A missing cell satisfies no test but `missing`: neither `eq` nor `ne`, neither `among` nor its `not`
 * (as SQL reads unknown). There is no free text clause: what cannot be said here cannot be asked.
 */
export type Predicate =
  | { readonly t: 'cmp'; readonly field: string; readonly is: Comparison; readonly value: Exclude<Cell, null> }
  | {
      readonly t: 'among';
      readonly field: string;
      readonly values: readonly Exclude<Cell, null>[];
      readonly not?: true | undefined;
    }
  | { readonly t: 'text'; readonly field: string; readonly how: 'contains' | 'starts'; readonly value: string }
  | { readonly t: 'missing'; readonly field: string; readonly not?: true | undefined }
  /** Touches a box: west, south, east, north in degrees (CRS84). */
  | { readonly t: 'inside'; readonly field: string; readonly bbox: readonly [number, number, number, number] }
  | { readonly t: 'all'; readonly of: readonly Predicate[] }
  | { readonly t: 'any'; readonly of: readonly Predicate[] };

export const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
export type Comparison = (typeof comparisons)[number];

export interface Aggregate {
  /** Name of the column it makes. */
  readonly as: string;
  /** Field it reads; `*` for `count` counts rows. */
  readonly of: string;
  readonly by: AggregateKind;
  /** For `last`: the date field along which the last told value is taken. */
  readonly along?: string | undefined;
}

export interface GroupBy {
  readonly field: string;
  readonly grain?: Grain | undefined;
}

export interface OrderBy {
  readonly field: string;
  readonly desc?: true | undefined;
}

/** A closed, serialisable question to a data set. Without `group` and `fold`, rows are asked for. */
export interface Query {
  readonly dataset: string;
  readonly pick?: readonly string[] | undefined;
  readonly where?: Predicate | undefined;
  readonly group?: readonly GroupBy[] | undefined;
  readonly fold?: readonly Aggregate[] | undefined;
  readonly order?: readonly OrderBy[] | undefined;
  readonly take?: number | undefined;
  /** The data as they stood on that day. */
  readonly asOf?: string | undefined;
  /** A named scenario; absent means what was observed. */
  readonly variant?: string | undefined;
}

/** The conditions that must all hold. */
export const conjunctsOf = (where: Predicate | undefined): readonly Predicate[] =>
  where === undefined ? [] : where.t === 'all' ? where.of.flatMap(conjunctsOf) : [where];

export const allOf = (tests: readonly Predicate[]): Predicate | undefined =>
  tests.length === 0 ? undefined : tests.length === 1 ? tests[0] : { t: 'all', of: tests };

/** Fields a condition reads. */
export const fieldsOfPredicate = (where: Predicate): readonly string[] =>
  where.t === 'all' || where.t === 'any' ? where.of.flatMap(fieldsOfPredicate) : [where.field];
