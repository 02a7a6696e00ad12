import type { DecisionFacts } from '@/core/law';

interface Row {
  readonly procedure: string;
  /** null: the dossier does not tell. */
  readonly performed: boolean | null;
  readonly reason: string;
}

/**
 * The account of the conditional procedures, as far as the dossier tells: performed where its report is recorded, not
 * performed where it was judged not to apply, with the reason of that judgement. The rest is for the person to say.
 */
export function procedureAccountOf(facts: DecisionFacts): readonly Row[] {
  const row = (procedure: string, isDone: boolean, whyNot: string | null | undefined): Row => ({
    procedure,
    performed: isDone ? true : typeof whyNot === 'string' ? false : null,
    reason: isDone ? '' : (whyNot ?? ''),
  });
  const notApplying = (judgement: { readonly applies: boolean; readonly because: string | null } | undefined) =>
    judgement?.applies === false ? judgement.because : undefined;
  const risks = facts.riskJudgements ?? [];
  const noRisk = risks.length > 0 && risks.every(({ applies }) => !applies);
  return [
    row(
      '公众参与',
      facts.participationReportOn !== undefined,
      facts.nonPublicBasis?.article ?? notApplying(facts.participationJudgement),
    ),
    row(
      '听证',
      facts.hearingHeldOn !== undefined,
      notApplying(facts.hearingJudgement) ?? facts.nonPublicBasis?.article,
    ),
    row('专家论证', Boolean(facts.expertReportOn), notApplying(facts.expertJudgement)),
    row('风险评估', Boolean(facts.riskReportOn), noRisk ? risks[0]?.because : undefined),
    row('公平竞争审查', Boolean(facts.competitionConcludedOn), notApplying(facts.competitionJudgement)),
  ];
}
