import type { DecisionFacts, FactName } from './facts/decision-facts';

/** Whether Article 3 makes a matter a major administrative decision, and why not. */
export type ApplicabilityConclusion =
  | { readonly kind: 'applies'; readonly matterClass: NonNullable<DecisionFacts['matterClass']> }
  /** Macro-control, legislation and emergency response are excluded, whatever the class (D713 3.2). */
  | { readonly kind: 'excluded'; readonly exclusion: NonNullable<DecisionFacts['exclusion']> }
  /** Another law sets the procedure and is followed instead (D713 3.2). */
  | { readonly kind: 'other-procedure'; readonly law: string }
  /** None of the five classes (D713 3.1). */
  | { readonly kind: 'no-class' }
  | { readonly kind: 'open'; readonly missing: readonly FactName[] };

/** The conclusion from the three answers. An exclusion decides alone; so does "none of the classes". */
export function concludeApplicability({
  matterClass,
  exclusion,
  specialLaw,
}: Pick<DecisionFacts, 'matterClass' | 'exclusion' | 'specialLaw'>): ApplicabilityConclusion {
  if (exclusion) return { kind: 'excluded', exclusion };
  if (matterClass === null) return { kind: 'no-class' };
  if (specialLaw) return { kind: 'other-procedure', law: specialLaw };
  if (matterClass !== undefined && exclusion === null && specialLaw === null) return { kind: 'applies', matterClass };
  const missing = Object.entries({ matterClass, exclusion, specialLaw }).flatMap(
    ([name, answer]) => (answer === undefined ? [name as FactName] : []), // keys of the object are facts
  );
  return { kind: 'open', missing };
}
