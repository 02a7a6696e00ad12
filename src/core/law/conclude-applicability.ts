import { assertNever } from '@/core/kernel';
import type { DecisionFacts } from './facts/decision-facts';

/** Answers of the applicability judgement; an absent answer was not given, `null` was answered "none". */
export interface ApplicabilityAnswers extends Pick<DecisionFacts, 'matterClass' | 'exclusion' | 'specialLaw'> {
  /** Whether the matter stands in the year's catalogue; null: the authority keeps none. */
  readonly inCatalogue?: boolean | null | undefined;
}

type Class = NonNullable<DecisionFacts['matterClass']>;
type Exclusion = NonNullable<DecisionFacts['exclusion']>;

/** What the answers amount to under D713 3. */
export type ApplicabilityConclusion =
  | { readonly kind: 'open'; readonly next: 'matterClass' | 'exclusion' | 'specialLaw' | 'inCatalogue' }
  | { readonly kind: 'none-of-the-classes' }
  | { readonly kind: 'excluded'; readonly exclusion: Exclusion }
  | { readonly kind: 'other-procedure'; readonly law: string }
  | { readonly kind: 'major'; readonly matterClass: Class; readonly catalogue: 'listed' | 'not-listed' | 'not-kept' };

/**
 * Concludes from the answers whether the decree's procedure is to be followed. The first "no" ends the questions: what
 * comes after it need not be answered.
 * Reading: a matter whose procedure a law or administrative regulation sets follows that law for its procedure (3.2),
 * whether or not it stands in the catalogue; the catalogue (3.3) names matters, it does not make one major nor excuse one.
 */
export function concludeApplicability(answers: ApplicabilityAnswers): ApplicabilityConclusion {
  const { matterClass, exclusion, specialLaw, inCatalogue } = answers;
  if (matterClass === undefined) return { kind: 'open', next: 'matterClass' };
  if (matterClass === null) return { kind: 'none-of-the-classes' };
  if (exclusion === undefined) return { kind: 'open', next: 'exclusion' };
  if (exclusion !== null) return { kind: 'excluded', exclusion };
  if (specialLaw === undefined) return { kind: 'open', next: 'specialLaw' };
  if (specialLaw !== null) return { kind: 'other-procedure', law: specialLaw };
  if (inCatalogue === undefined) return { kind: 'open', next: 'inCatalogue' };
  const catalogue = inCatalogue === null ? 'not-kept' : inCatalogue ? 'listed' : 'not-listed';
  return { kind: 'major', matterClass, catalogue };
}

/** Whether the decree's own procedure is to be followed; undefined while a question is open. */
export function followsDecree(conclusion: ApplicabilityConclusion): boolean | undefined {
  switch (conclusion.kind) {
    case 'open':
      return undefined;
    case 'none-of-the-classes':
    case 'excluded':
    case 'other-procedure':
      return false;
    case 'major':
      return true;
    default:
      return assertNever(conclusion);
  }
}
