/** How scores of a criterion become values from 0 (worst) to 1 (best). */
type ValueFunction =
  /** Straight between two fixed scores; the usual choice. Which of the two is higher tells the direction. */
  | { readonly kind: 'linear'; readonly worst: number; readonly best: number; readonly outside?: Outside | undefined }
  /** Straight pieces through (score, value), by rising score; values need not rise. */
  | {
      readonly kind: 'piecewise';
      readonly points: readonly (readonly [number, number])[];
      readonly outside?: Outside | undefined;
    }
  /** The scores are values already (times −1 for a direction down). */
  | { readonly kind: 'as-is' }
  /** Scaled by the options present: changes when an option is added. min–max; x/max (cost: min/x); x/Σx; x/√Σx². */
  | { readonly kind: 'local' | 'max' | 'sum' | 'vector' };

/** Beyond the ends of the scale: held at the end, or carried on along the last piece. */
export type Outside = 'clip' | 'extrapolate';

export interface Criterion {
  readonly name: string;
  readonly unit?: string | undefined;
  /** `down`: less is better. Read by every method except where a value function with fixed ends tells it. */
  readonly direction?: 'up' | 'down' | undefined;
  /** Any scale ≥ 0; normalised among the criteria beside it. */
  readonly weight?: number | undefined;
  readonly value?: ValueFunction | undefined;
}

/** A branch of the tree: its weight is shared among its children in proportion to theirs. */
interface CriteriaGroup {
  readonly name: string;
  readonly weight?: number | undefined;
  readonly children: readonly CriteriaNode[];
}

export type CriteriaNode = Criterion | CriteriaGroup;

interface Alternative {
  readonly name: string;
  /** One score for each criterion, leaves of the tree from the top; null where nothing is known. */
  readonly scores: readonly (number | null)[];
}

export interface DecisionTable {
  readonly criteria: readonly CriteriaNode[];
  readonly alternatives: readonly Alternative[];
}
