import { kendallW } from '@/analysis/judgement';
import { type DecisionFacts, eligibleExperts, opinionsEnteredForExperts } from '@/core/law';
import type { MatterSummary } from '@/ports/matter-api';

/** The panel, its signed opinions, how many others entered from paper, who disagrees, and how far their ratings agree (Kendall's W). null: no panel was chosen. */
export function expertsOf(facts: DecisionFacts): MatterSummary['experts'] {
  const { expertPanel, expertOpinions = [] } = facts;
  if (!expertPanel) return null;
  const agreement = kendallW(expertOpinions.map(({ scores }) => scores));
  return {
    count: eligibleExperts(expertPanel).length,
    signed: expertOpinions.length,
    entered: opinionsEnteredForExperts(facts).length,
    dissent: expertOpinions.filter(({ verdict }) => verdict === 'disagree').length,
    agreementW: agreement.ok ? agreement.value.w : null,
  };
}
