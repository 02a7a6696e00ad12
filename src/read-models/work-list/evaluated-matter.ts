import type { PlannedAct } from '@/core/deadlines';
import type { FactName, LawContext, RuleFinding } from '@/core/law';
import type { Correspondence, Dossier } from '@/core/matter';

/** A matter with what is reckoned of it by law and plan. */
export interface EvaluatedMatter {
  readonly dossier: Dossier;
  readonly law: LawContext;
  readonly findings: readonly RuleFinding[];
  /** Steps to the decision, done and to be done; none once it is decided or ended. */
  readonly steps: readonly PlannedAct[];
  /** Judgements the plan reckons with and nobody has recorded. */
  readonly unjudged: readonly FactName[];
  readonly letters: Correspondence;
}
