import type { DecisionFacts, GateId, StageId } from '@/core/law';
import type { MatterSummary } from '@/ports/desk';

/** Whether a matter runs, rests or is over. */
export function statusOf(facts: DecisionFacts): MatterSummary['status'] {
  if (facts.archivedOn) return 'archived';
  if (facts.publishedOn) return 'published';
  if (facts.endedOn) return 'ended';
  if (facts.suspendedOn) return 'suspended';
  return facts.discussedOn ? 'decided' : 'active';
}

/** The stage the matter stands in: the first whose closing fact is not known yet. */
export function stageOf(facts: DecisionFacts): StageId {
  if (!facts.cataloguedOn && !facts.offCatalogueReason && !facts.startedOn) return 'catalogue';
  if (!facts.startedOn) return 'initiation';
  if (!facts.draftRecordedOn) return 'drafting';
  if (!facts.participationReportOn && !facts.nonPublicBasis)
    return facts.hearingNoticeOn && !facts.hearingHeldOn ? 'hearing' : 'participation';
  if (facts.expertJudgement?.applies && !facts.expertReportOn) return 'experts';
  if (facts.riskJudgements?.some(({ applies }) => applies) && !facts.controllability) return 'risk';
  if (facts.competitionJudgement?.applies && !facts.competitionConcludedOn) return 'competition';
  if (
    !facts.legalityOpinionOn ||
    facts.legalityOutcome === 'return-for-procedure' ||
    facts.legalityOutcome === 'do-not-submit' ||
    !facts.legalityResponseOn
  )
    return 'legality';
  if (!facts.discussedOn || facts.suspendedOn) return 'discussion';
  if (!facts.publishedOn) return 'publication';
  if (!facts.archivedOn) return 'archive';
  if (!facts.executionClosedOn) return 'execution';
  return facts.evaluationJudgement?.applies && !facts.evaluationReportOn ? 'evaluation' : 'responsibility';
}

/** The door the matter comes to next. undefined: none is left. */
export function nextGateOf(facts: DecisionFacts): GateId | undefined {
  if (facts.endedOn || facts.archivedOn) return undefined;
  if (!facts.startedOn) return 'start';
  if (!facts.consultationOpened && !facts.nonPublicBasis) return 'participation';
  if (facts.hearingNoticeOn && !facts.hearingHeldOn) return 'hearing';
  if (!facts.legalitySubmittedOn) return 'legality';
  if (!facts.discussionSubmittedOn) return 'discussion';
  if (!facts.discussedOn) return 'decision';
  return facts.publishedOn ? 'archive' : 'publication';
}

/** What comes next that is not the unit's: asked of a leader, or of the office that closes the decision. */
export function awaitsOf(facts: DecisionFacts): MatterSummary['awaits'] {
  if (facts.endedOn || facts.suspendedOn || facts.publishedOn) return null;
  if (facts.studiedOn && !facts.startedOn) return 'start';
  if (facts.riskReviewedOn && !facts.controllability) return 'controllability';
  if (facts.discussedOn && !facts.partyReportedOn) return 'party-report';
  if (facts.discussedOn) return 'publication';
  return facts.discussionSubmittedOn ? 'discussion' : null;
}

const ofLeader: readonly MatterSummary['awaits'][] = ['start', 'controllability', 'discussion'];

/** Whether a decision is asked of a leader. After the decision the office reports and publishes: that waits for nobody's decision. */
export const waitsForLeader = ({ awaits }: Pick<MatterSummary, 'awaits'>): boolean => ofLeader.includes(awaits);
