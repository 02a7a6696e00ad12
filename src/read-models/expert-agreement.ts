import { kendallW } from '@/analysis/judgement';
import { type DecisionFacts, eligibleExperts } from '@/core/law';
import type { MatterSummary } from '@/ports/matter-api';

/** The panel, who signed, who disagrees, and how far their ratings agree (Kendall's W). null: no panel was chosen. */
export function expertsOf({ expertPanel, expertOpinions = [] }: DecisionFacts): MatterSummary['experts'] {
  if (!expertPanel) return null;
  const agreement = kendallW(expertOpinions.map(({ scores }) => scores));
  return {
    count: eligibleExperts(expertPanel).length,
    signed: expertOpinions.length,
    dissent: expertOpinions.filter(({ verdict }) => verdict === 'disagree').length,
    agreementW: agreement.ok ? agreement.value.w : null,
  };
}
