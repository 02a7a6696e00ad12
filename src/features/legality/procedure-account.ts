import type { DecisionFacts } from '@/core/law';

/** The account of the conditional procedures, drawn up from the dossier: performed, or the reason of the judgement. */
export function procedureAccountOf(
  facts: DecisionFacts,
  names: string,
): readonly { procedure: string; performed: boolean; reason: string }[] {
  const [participation = '', hearing = '', experts = '', risk = '', competition = ''] = names.split('、');
  const row = (procedure: string, performed: boolean, reason: string | undefined) => ({
    procedure,
    performed,
    reason: performed ? '' : (reason ?? ''),
  });
  return [
    row(
      participation,
      facts.participationReportOn !== undefined,
      facts.nonPublicBasis?.article ?? facts.participationJudgement?.because,
    ),
    row(hearing, facts.hearingHeldOn !== undefined, facts.hearingJudgement?.because),
    row(experts, facts.expertReportOn !== undefined, facts.expertJudgement?.because),
    row(risk, facts.riskReportOn !== undefined, facts.riskJudgements?.[0]?.because),
    row(competition, facts.competitionConcludedOn !== undefined, facts.competitionJudgement?.because),
  ];
}
