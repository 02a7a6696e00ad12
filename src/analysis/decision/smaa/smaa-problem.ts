/** A score that is not known for sure: anything between two ends alike, or normal. */
export type UncertainScore =
  | { readonly min: number; readonly max: number }
  | { readonly mean: number; readonly sd: number };

/** What is said of the weights, beside that they are ≥ 0 and together 1. */
export interface WeightLimits {
  /** Criteria from the most to the least important, all of them: w₁ ≥ w₂ ≥ … */
  readonly order?: readonly number[] | undefined;
  readonly lower?: readonly number[] | undefined;
  readonly upper?: readonly number[] | undefined;
}

export interface SmaaProblem {
  /** Values of options in rows, criteria in columns, where they are sure. */
  readonly values: readonly (readonly number[])[];
  /** Scores that are not sure, with how a score of that criterion becomes a value. */
  readonly uncertain: readonly {
    readonly option: number;
    readonly criterion: number;
    readonly score: UncertainScore;
    readonly worth: (score: number) => number;
  }[];
  readonly limits: WeightLimits;
  readonly seed: number;
}

/** What a block of samples adds up to; blocks are added in the order of their numbers. */
export interface SmaaTally {
  readonly samples: number;
  /** options × ranks: ties share, a tie of k gives each 1/k of the k ranks. */
  readonly ranks: Float64Array;
  /** options × criteria: weights under which the option came first, shared in a tie. */
  readonly firstWeights: Float64Array;
  /** options × options: how often the row beat the column. */
  readonly wins: Float64Array;
}
