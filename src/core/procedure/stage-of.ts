import { type DecisionFacts, isInForce, type StageId, stageIds } from '@/core/law';
import { decidedOn } from './decided-on';
import { isReturned } from './is-cleared';
import { stages } from './procedure';

/**
 * The first stage a matter can still stand in, by the doors it has gone through. What was left open behind a door stays
 * open there as a gap; the matter has moved on.
 */
function doorPassed(facts: DecisionFacts): StageId {
  if (isInForce(facts)) return 'archive';
  if (decidedOn(facts)) return 'discussion';
  if (facts.discussionSubmittedOn && !isReturned(facts)) return 'discussion';
  if (facts.legalitySubmittedOn) return 'legality';
  return facts.startedOn ? 'drafting' : 'catalogue';
}

/** Whether a stage has still to be gone through: it belongs to the matter, or is reckoned with, and is not closed. */
function isAhead(stage: StageId, facts: DecisionFacts): boolean {
  const belongs = stages[stage].belongs(facts);
  const reckoned = belongs.kind === 'yes' || (belongs.kind === 'unjudged' && belongs.as);
  return reckoned && !stages[stage].isClosed(facts);
}

/** Stages that are looked after along the way: a matter does not stand in them before the end. */
const alongside: readonly StageId[] = ['adjustment', 'responsibility'];

/** The stage the matter stands in: the first still ahead. A hearing once announced comes before the report that rests on it. */
export function stageOf(facts: DecisionFacts): StageId {
  const from = stageIds.indexOf(doorPassed(facts));
  if (
    facts.hearingNoticeOn &&
    stageIds.indexOf('hearing') >= from &&
    facts.draftRecordedOn &&
    isAhead('hearing', facts)
  )
    return 'hearing';
  return (
    stageIds.find((id, index) => index >= from && !alongside.includes(id) && isAhead(id, facts)) ?? 'responsibility'
  );
}
