import type { DecisionFacts } from './facts/decision-facts';

/**
 * Participants who may sit: those told as served whose side has a seat left. Someone of a side that was given no seat, or
 * beyond the seats of the side, does not count toward a number the law asks for.
 */
function participantsWithoutSeat({ hearingServed = [], hearingSeats }: DecisionFacts): number {
  if (!hearingSeats || hearingSeats.length === 0) return 0;
  const left = new Map<string, number>();
  for (const { side, seats } of hearingSeats) left.set(side, (left.get(side) ?? 0) + seats);
  let without = 0;
  for (const { side } of hearingServed) {
    const seats = left.get(side) ?? 0;
    if (seats === 0) without += 1;
    else left.set(side, seats - 1);
  }
  return without;
}

/** Participants that count; nothing while neither a list nor a service is told. */
export function participantsSeated(facts: DecisionFacts): number | undefined {
  const { hearingListed, hearingServed } = facts;
  const names = hearingServed && new Set(hearingServed.map(({ name, side }) => `${side}\n${name}`)).size;
  const told = hearingListed ?? names;
  return told === undefined ? undefined : Math.max(0, told - participantsWithoutSeat(facts));
}
