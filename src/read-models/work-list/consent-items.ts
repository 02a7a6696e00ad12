import { type Actor, actOfType, can, isSentBack } from '@/core/matter';
import type { WorkItem } from '@/ports/matter-api';
import type { MatterAtHand } from './matter-at-hand';
import { isOwnMatter } from './own-matter';
import { byOf, whoOf, workItemOf } from './work-item-of';

/** A submission that waits for the consent of a leader. No text asks for it, so it has no due day of its own. */
export function consentItems(actor: Actor, matter: MatterAtHand): readonly WorkItem[] {
  const { submission, approval } = matter.letters;
  const { discussedOn, suspendedOn } = matter.dossier.facts;
  const act = actOfType('approveForMeeting');
  const entry = submission === undefined ? undefined : matter.dossier.record[submission - 1];
  if (!act || !entry || approval || isSentBack(matter.letters) || discussedOn || suspendedOn) return [];
  const asked = {
    key: 'consent',
    title: { zh: '同意上会，或者退回补充', en: 'Approve for the meeting, or return it' },
    about: entry.seq,
    by: byOf(entry.actor, entry.on),
    reasons: [
      { rule: null, title: { zh: '承办单位已提请集体讨论', en: 'The unit submitted it for the meeting' }, cites: null },
    ],
  } as const;
  if (can(actor, act, matter.dossier).ok && act.isInOrder(matter.dossier).ok)
    return [workItemOf(matter, { ...asked, reasons: [...asked.reasons], kind: 'do', act: act.type })];
  const awaits = actor.role === 'office' || (actor.role === 'undertaking' && isOwnMatter(actor, matter.dossier));
  return awaits
    ? [workItemOf(matter, { ...asked, reasons: [...asked.reasons], kind: 'waits', from: whoOf(act.roles, matter) })]
    : [];
}
