import { type Actor, actOfType, can, correspondenceOf, type Dossier, isSentBack } from '@/core/matter';

const leaderActTypes = ['approveForMeeting', 'returnForSupplement', 'instruct', 'askOfficer'] as const;
export type LeaderActType = (typeof leaderActTypes)[number];

/** What of it this person may do with the matter as it stands; consent only where a submission waits for it and was not sent back. */
export function leaderActsOf(actor: Actor, dossier: Dossier): readonly LeaderActType[] {
  if (dossier.facts.endedOn) return [];
  const letters = correspondenceOf(dossier.record);
  const { submission, approval } = letters;
  const waitsForConsent =
    submission !== undefined && !approval && !isSentBack(letters) && dossier.facts.discussedOn === undefined;
  return leaderActTypes.filter((type) => {
    const act = actOfType(type);
    return (
      act &&
      can(actor, act, dossier).ok &&
      act.isInOrder(dossier).ok &&
      (type !== 'approveForMeeting' || waitsForConsent)
    );
  });
}
