import { type CivilDate, isCivilDate, spelledDays } from '@/core/kernel';
import { type DecisionFacts, dayOf, type FactName, factWords } from '@/core/law';
import { type DayFault, precedences, steps } from '@/core/procedure';
import type { AnyAct } from './act';

/** Work may begin before the formal start, and nothing lies before the proposal. */
const opening: ReadonlySet<FactName> = new Set(['proposedOn', 'startedOn']);

/** What the table of the procedure says of two days already, be it that they may run otherwise. */
const isInTable = (earlier: FactName, { day }: AnyAct): boolean =>
  precedences.some((pair) => steps[pair.earlier].fact === earlier && steps[pair.later].fact === day);

/** An act dated before a day it comes after. It can have happened so; hence it is shown, and confirmed with a reason. */
export const earlyFaults = (act: AnyAct, on: CivilDate, facts: DecisionFacts): readonly DayFault[] =>
  act.after.flatMap((fact): readonly DayFault[] => {
    const day = dayOf(facts, fact);
    // What an act comes after may be no day: a digest, the name of a unit.
    if (!isCivilDate(day) || on >= day || opening.has(fact) || isInTable(fact, act)) return [];
    return [
      {
        kind: 'out-of-order',
        fact,
        path: 'on',
        words: spelledDays({
          zh: `“${act.title.zh}”（${on}）早于“${factWords[fact].zh}”（${day}）。`,
          en: `“${act.title.en}” (${on}) is before “${factWords[fact].en}” (${day}).`,
        }),
      },
    ];
  });
