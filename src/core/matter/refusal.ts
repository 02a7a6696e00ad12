import type { Words } from '@/core/kernel';
import type { FactName } from '@/core/law';

/** One thing that stands in the way: the rule, what it says, what is missing. */
export interface Obstacle {
  readonly rule: string;
  readonly says: Words | null;
  readonly missing: readonly FactName[];
}

/** Why an act was not recorded. Expected, hence a value; nothing of the dossier has changed. */
export interface Refusal {
  readonly kind:
    | 'not-yours'
    | 'gate-closed'
    | 'rule-breached'
    | 'out-of-order'
    | 'already-done'
    | 'in-the-future'
    | 'before-the-matter'
    | 'ended'
    | 'invalid';
  readonly words: Words;
  /** Rule the refusal rests on, where a single one does. */
  readonly rule?: string;
  readonly obstacles?: readonly Obstacle[];
  /** Path of the field at fault inside the act. */
  readonly field?: string;
}

export const refuse = (kind: Refusal['kind'], words: Words, more: Omit<Refusal, 'kind' | 'words'> = {}): Refusal => ({
  kind,
  words,
  ...more,
});
