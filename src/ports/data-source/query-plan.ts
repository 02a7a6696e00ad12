import type { Query } from '@/analysis/tables';
import type { Refusal } from './refusal';

export interface Limits {
  /** Most rows the browser takes in. */
  readonly maxRows: number;
}

/** Which clauses the source does and which the browser, in words of the question; or why nobody can. */
export type Verdict =
  | {
      readonly ok: true;
      readonly pushed: readonly string[];
      readonly local: readonly string[];
      readonly split: SplitQuery;
    }
  | { readonly ok: false; readonly why: Refusal };

/** The part of a question the source answers, and the clauses left for the browser, on the whole of that answer. */
interface SplitQuery {
  readonly push: Query;
  readonly local: Pick<Query, 'where' | 'group' | 'fold' | 'order' | 'take' | 'pick'>;
  /** Whether the browser has anything to do that needs every row. */
  readonly needsWhole: boolean;
}
