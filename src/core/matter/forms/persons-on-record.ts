import type { Words } from '@/core/kernel';
import type { DecisionFacts, StageId } from '@/core/law';
import { roleWords } from '../actor';
import { eventTitle } from '../acts/event-title';
import { effectiveRecord } from '../amendments/effective-entries';
import type { Dossier } from '../dossier';
import { stageOfEvent } from '../stage-of-event';

type Row = NonNullable<DecisionFacts['responsiblePersons']>[number];
type Blank = { readonly [K in Exclude<keyof Row, 'stage'>]: string } & { readonly stage: StageId };

/**
 * Who answers for each step, as the record has it: those named before, then everyone who carried out an act of a step that
 * nobody is named for, with the day of the last one. A step nobody has an entry of is left to be filled in.
 * Written into the record, roles are named in its language.
 */
export function personsOnRecord({ facts, record }: Dossier, stages: readonly StageId[]): readonly Blank[] {
  const named = facts.responsiblePersons ?? [];
  const acted = countingEntries(record);
  const rows = stages
    .filter((stage) => !named.some((row) => row.stage === stage))
    .flatMap((stage): readonly Blank[] => {
      const own = acted.filter((entry) => stageOfEvent(entry) === stage);
      const persons = new Map(
        own.map(({ actor: { name, role, unit }, on }) => [
          `${name} ${unit}`,
          { stage, name, role: roleWords[role].zh, unit, on },
        ]),
      );
      return persons.size > 0 ? [...persons.values()] : [{ stage, name: '', role: '', unit: '', on: '' }];
    });
  return [...named, ...rows];
}

/** Entries that were not withdrawn, with what was corrected of them left aside: who acted stays. */
function countingEntries(record: Dossier['record']) {
  const counting = new Set(effectiveRecord(record).entries.map(({ seq }) => seq));
  return record.filter(({ seq }) => counting.has(seq));
}

/** The entry a row was taken from: the last act of this person in this step on that day; undefined: none says it as the row does. */
export function sourceOnRecord({ record }: Dossier, row: Readonly<Record<keyof Blank, unknown>>): Words | undefined {
  const entry = countingEntries(record).findLast(
    (one) =>
      one.on === row.on &&
      one.actor.name === row.name &&
      one.actor.unit === row.unit &&
      stageOfEvent(one) === row.stage &&
      roleWords[one.actor.role].zh === row.role,
  );
  if (!entry) return undefined;
  const { zh, en } = eventTitle(entry.type);
  return { zh: `取自案卷第 ${entry.seq} 条：${zh}`, en: `from entry ${entry.seq} of the record: ${en}` };
}
