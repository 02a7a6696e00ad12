import type { DecisionFacts } from '@/core/law';

/** The account of the conditional procedures, drawn up from the dossier: performed, or the reason of the judgement. */
export function procedureAccountOf(
  facts: DecisionFacts,
  names: string,
): readonly { procedure: string; performed: boolean; reason: string }[] {
  const [participation = '', hearing = '', experts = '', risk = '', competition = ''] = names.split('、');
  const row = (procedure: string, performed: boolean, reason: string | null | undefined) => ({
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
    row(experts, Boolean(facts.expertReportOn), facts.expertJudgement?.because),
    row(risk, Boolean(facts.riskReportOn), facts.riskJudgements?.[0]?.because),
    row(competition, Boolean(facts.competitionConcludedOn), facts.competitionJudgement?.because),
  ];
}
