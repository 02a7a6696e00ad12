import { addDays, type CivilDate, laterOf, type WorkingCalendar } from '@/core/kernel';
import { profiles } from '@/core/law';
import { dayOfEntry, decide, entriesOf, evolve, newDossier, type RecordedEvent } from '@/core/matter';
import type { MatterSpec } from './matter-spec';
import { matterSpecs } from './matter-specs';
import { samplePerson } from './sample-person';
import { walkMatter } from './scenario/walk-matter';

/**
 * The record of one sample matter, made by carrying out its acts through the real core. An act the law refuses is a defect
 * of the sample and throws: no sample can stand in a state the law forbids.
 */
export function recordOf(spec: MatterSpec, calendar: WorkingCalendar): readonly RecordedEvent[] {
  let dossier = newDossier(spec.id, 'hlj2021');
  const record: RecordedEvent[] = [];
  for (const [index, { on, role, unit, name, request, enteredAfter = 0 }] of walkMatter(spec, calendar).entries()) {
    const actor = samplePerson(role, unit ?? spec.leadUnit, name);
    // Entered on its day, or later where the story says so; the record’s clock never runs back.
    const entered = laterOf(addDays(on, enteredAfter), lastDayOf(record) ?? on);
    const decided = decide(dossier, request, { profile: profiles.hlj2021, asOf: entered, calendar }, actor);
    if (!decided.ok) throw new Error(`${spec.id} ${on} ${request.type}: ${JSON.stringify(decided.error)}`);
    const recordedAt = instantOn(entered, record);
    record.push(...entriesOf(decided.value, { version: record.length, commandId: `sample-${index + 1}`, recordedAt }));
    dossier = decided.value.reduce(evolve, dossier);
  }
  return record;
}

const lastDayOf = (record: readonly RecordedEvent[]): CivilDate | undefined => {
  const last = record.at(-1);
  return last && dayOfEntry(last);
};

/** Entries of one day are made some minutes apart, from nine in the morning on. */
function instantOn(on: CivilDate, record: readonly RecordedEvent[]): string {
  const minutes = 9 * 60 + 7 * record.filter((entry) => entry.recordedAt.startsWith(on)).length;
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${on}T${clock}:00+08:00`;
}

export const buildSampleCity = (calendar: WorkingCalendar): readonly (readonly [string, readonly RecordedEvent[]])[] =>
  matterSpecs.map((spec) => [spec.id, recordOf(spec, calendar)] as const);
