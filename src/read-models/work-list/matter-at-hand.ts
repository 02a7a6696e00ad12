import type { CivilDate } from '@/core/kernel';
import type { LawContext } from '@/core/law';
import { correspondenceOf, type Dossier } from '@/core/matter';
import { type Reckoned, reckon } from '../reckon';
import { type Duty, dutiesOf } from './duties';
import type { EvaluatedMatter } from './evaluated-matter';

/** All that is reckoned of a matter once, whoever asks. */
export interface MatterAtHand extends EvaluatedMatter {
  readonly duties: readonly Duty[];
}

export const matterAtHand = (dossier: Dossier, law: LawContext, meetings: readonly CivilDate[]): MatterAtHand =>
  atHandOf(dossier, law, reckon(dossier, law, meetings));

/** The same where findings and plan are reckoned already. */
export function atHandOf(dossier: Dossier, law: LawContext, { findings, plan }: Reckoned): MatterAtHand {
  // Where something breached bars the decision, the rest of the way is still gone.
  const open = plan.kind === 'open' ? plan : plan.kind === 'blocked' ? plan.open : undefined;
  const reckoned: EvaluatedMatter = {
    dossier,
    law,
    findings,
    steps: open?.acts ?? [],
    unjudged: open?.assumptions.map(({ missing }) => missing) ?? [],
    letters: correspondenceOf(dossier.record),
  };
  return { ...reckoned, duties: dutiesOf(reckoned) };
}
