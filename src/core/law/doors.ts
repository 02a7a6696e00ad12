import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import { type GateId, gateIds } from './stage';

/** The facts that show a door was passed, the telling one first. */
const passings: Readonly<Record<GateId, readonly FactName[]>> = {
  start: ['startedOn'],
  participation: ['consultationOpened'],
  hearing: ['hearingHeldOn'],
  legality: ['legalitySubmittedOn', 'legalityReceivedOn', 'legalityOpinionOn'],
  discussion: ['discussionSubmittedOn', 'meetingOn'],
  decision: ['discussedOn'],
  publication: ['publishedOn'],
  archive: ['archivedOn'],
  'close-execution': ['executionClosedOn'],
};

/** The day a fact tells: its own, or that of the act it describes. Nothing where it is not recorded or told to be none. */
export function dayOf(facts: DecisionFacts, name: FactName): CivilDate | undefined {
  const value: unknown = facts[name];
  if (typeof value === 'string') return value as CivilDate; // facts named as steps hold days
  const on = typeof value === 'object' && value !== null && 'on' in value ? value.on : undefined;
  return typeof on === 'string' ? (on as CivilDate) : undefined; // the day of a recorded act
}

const passingsFrom = new Map(
  gateIds.map((gate, i) => [gate, gateIds.slice(i).flatMap((door) => passings[door])] as const),
);

/** The day the matter went through this door, or through a later one without it; the end of the procedure closes them all. */
export function passedOn(gate: GateId, facts: DecisionFacts): CivilDate | undefined {
  for (const name of passingsFrom.get(gate) ?? []) {
    const day = dayOf(facts, name);
    if (day) return day;
  }
  return facts.endedOn;
}
