export type { AnyAct } from './act';
export { type Actor, isLeader, type RoleId, roleIds, roleWords, staffRoleIds } from './actor';
export { actOfEvent } from './acts/act-of-event';
export { actOfType, everyAct as allActs } from './acts/act-of-type';
export { actsFor } from './acts/acts-for';
export { eventTitle } from './acts/event-title';

export { type Addressee, answeringRoleIds, isAddressee } from './addressee';
export { type AmendingType, amendingPayloads, amendingWords, isAmending } from './amendments/amending';
export { isAmendment } from './amendments/amendment-event';
export { type Amendment, type EffectiveEntry, effectiveRecord } from './amendments/effective-entries';
export { mayAmend, mayConfirm } from './amendments/may-amend';
export { pendingAmendments } from './amendments/pending';
export { irrevocableRefusal } from './amendments/relied-on';
export { type ConfirmedBreach, confirmedBreaches, type StandingBreach, standingBreaches } from './breaches';
export { can } from './can';
export {
  type Correspondence,
  correspondenceOf,
  isSentBack,
  type Letter,
  type LetterKind,
} from './correspondence';
export { type Cure, cureOf } from './cure';
export { dayOfEntry } from './day-of-entry';
export { type ActRequest, type Consideration, considerAct, decide } from './decide';
export { type DirectoryKind, directoryKindOf } from './directory/directory-fields';
export { lastMeeting, type MeetingHeld } from './directory/last-meeting';
export { type LastTime, lastTime } from './directory/last-time';
export { directoryOf, type KnownName, namesInPayload, namesOnRecord } from './directory/names-on-record';
export { nearName } from './directory/near-name';
export type { Dossier } from './dossier';
export { type Confirmation, entriesOf, type Happening, type RecordedEvent } from './entry';
export { eventOf } from './event';
export { evolve, foldDossier } from './evolve';
export { fieldName } from './field-words';
export { newDossier } from './new-dossier';
export { type PaperOnRecord, papersBrought, papersOnRecord } from './papers-on-record';
export { actorSchema, recordedEvent } from './recorded-event';
export type { ActRefusal, Obstacle } from './refusal';
export { type Round, rounds } from './rounds';
export { isSigningAct } from './signing-acts';
export { stageOfEvent } from './stage-of-event';
export { restsOnRefused } from './story/rests-on';
export { type StoryLine, storyLine } from './story/story-line';
export { storyOf } from './story/story-of';
export { actorOfLine, type StoryStep, walkStory } from './story/walk-story';
