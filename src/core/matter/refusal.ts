import { spelledDays, type Words } from '@/core/kernel';
import type { FactName } from '@/core/law';

/** One thing that stands in the way: the rule, what it says, what is missing. */
export interface Obstacle {
  readonly rule: string;
  readonly says: Words | null;
  readonly missing: readonly FactName[];
}

/** Why an act was not recorded. Expected, hence a value; nothing of the dossier has changed. */
export interface ActRefusal {
  readonly kind:
    | 'not-yours'
    | 'gate-closed'
    | 'rule-breached'
    /** The act tells of something unlawful or late: it is recorded once the person confirms it with a reason. */
    | 'needs-confirmation'
    | 'out-of-order'
    | 'already-done'
    /** A later entry rests on the one to be corrected or withdrawn. */
    | 'relied-on'
    | 'in-the-future'
    | 'before-the-matter'
    | 'ended'
    | 'invalid';
  readonly words: Words;
  /** Rule the refusal rests on, where a single one does. */
  readonly rule?: string;
  readonly obstacles?: readonly Obstacle[];
  /** Facts that acts before it would have told; of alternatives, each. */
  readonly missing?: readonly FactName[];
  /** Entries that rest on the one to be amended. */
  readonly entries?: readonly number[];
  /** Days between the act and its entry, where that many ask for a reason. */
  readonly lateDays?: number;
  /** Path of the field at fault inside the act. */
  readonly field?: string;
}

export const refuse = (
  kind: ActRefusal['kind'],
  words: Words,
  more: Omit<ActRefusal, 'kind' | 'words'> = {},
): ActRefusal => ({
  kind,
  words: spelledDays(words),
  ...more,
});
