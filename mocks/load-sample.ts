import { chineseWorkingCalendar } from '@/adapters/calendar';
import type { CivilDate } from '@/core/kernel';
import { type Actor, roleWords } from '@/core/matter';
import type { FileStore } from '@/ports/file-store';
import type { MatterStore } from '@/ports/matter-store';
import type { OpinionStore } from '@/ports/opinion-store';
import type { WorkspaceStore } from '@/ports/workspace';
import { DEMO_TODAY } from './demo-constants';
import { opinionsOverSample } from './opinions-over-sample';
import { seedBoards } from './sample-boards/seed-boards';
import { buildSampleCity } from './sample-city/build-sample-city';
import { englishNames } from './sample-city/english';
import { sampleFileBytes } from './sample-city/files/sample-file-bytes';
import { sampleMeetings } from './sample-city/sample-meetings';
import { sampleNames } from './sample-city/sample-names';
import { officers, samplePerson } from './sample-city/sample-person';
import { sampleUnits } from './sample-city/sample-units';
import { keepSampleAlertRules } from './sample-data/sample-alert-rules';
import { sampleViews } from './sample-views';

/** Writes the records of the sample city into an empty store of matters, and its boards, light rules and files beside them. */
export async function loadSample(
  matters: MatterStore,
  documents: WorkspaceStore,
  files?: FileStore | undefined,
): Promise<void> {
  for (const [id, record] of buildSampleCity(chineseWorkingCalendar)) {
    const appended = await matters.append(id, 0, record);
    if (!appended.ok) throw new Error(`${id}: ${appended.error.kind}`);
  }
  for (const [digest, bytes] of files ? sampleFileBytes : []) {
    const kept = await files?.put(digest, bytes);
    if (kept && !kept.ok) throw new Error(`${digest}: ${kept.error.kind}`);
  }
  await seedBoards(documents, DEMO_TODAY);
  await keepSampleAlertRules(documents);
}

/** What belongs to the sample city beside its records. */
export const sampleParts = (matters: MatterStore, received: OpinionStore, today: () => CivilDate) => ({
  meetings: sampleMeetings,
  names: sampleNames,
  opinions: opinionsOverSample(sampleViews(matters, today), received),
});

/** A name of the sample city in English; one it does not know stays as it is. */
export const sampleInEnglish = (name: string): string => englishNames[name] ?? name;

/** The people of the sample city, each with the login a first start gives him: one of every role, and each unit's officer. */
export function samplePeople(): readonly { readonly login: string; readonly actor: Actor; readonly what: string }[] {
  const roles = sampleUnits.map(([role, unit]) => ({
    login: role,
    actor: samplePerson(role, unit),
    what: `${roleWords[role].zh} ${roleWords[role].en}`,
  }));
  const ofUnits = Object.keys(officers).map((unit, index) => ({
    login: `officer-${index + 1}`,
    actor: samplePerson('undertaking', unit),
    what: `${roleWords.undertaking.zh} ${unit}`,
  }));
  return [...roles, ...ofUnits];
}
