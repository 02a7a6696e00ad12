import { type DecisionFacts, type GateId, isInForce } from '@/core/law';
import { ifConsulted } from './belongs';
import { decidedOn } from './decided-on';
import { isReturned } from './is-cleared';
import { statusOf } from './status-of';

/** The next door the matter has to go through; none once its execution is closed. What ended without a decision is still archived. */
export function nextGateOf(facts: DecisionFacts): GateId | undefined {
  const status = statusOf(facts);
  if (status === 'closed') return undefined;
  if (status === 'ended') return facts.archivedOn ? undefined : 'archive';
  if (isInForce(facts)) return facts.archivedOn ? 'close-execution' : 'archive';
  if (decidedOn(facts)) return 'publication';
  if (!facts.startedOn) return 'start';
  if (facts.legalitySubmittedOn && !isReturned(facts)) return facts.discussionSubmittedOn ? 'decision' : 'discussion';
  const consulted = ifConsulted(facts);
  if (!facts.consultationOpened && (consulted.kind === 'yes' || (consulted.kind === 'unjudged' && consulted.as)))
    return 'participation';
  return facts.hearingNoticeOn && !facts.hearingHeldOn ? 'hearing' : 'legality';
}
