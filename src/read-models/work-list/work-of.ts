import type { Words } from '@/core/kernel';
import { type Actor, can } from '@/core/matter';
import { nextGateOf, statusOf } from '@/core/procedure';
import type { WorkItem } from '@/ports/matter-api';
import { amendmentItems } from './amendment-items';
import { consentItems } from './consent-items';
import { type Duty, doorActOf } from './duties';
import { letterItems } from './letter-items';
import type { MatterAtHand } from './matter-at-hand';
import { isOwnMatter } from './own-matter';
import { returnedItems } from './returned-items';
import { taskItems } from './task-items';
import { ofDuty, whoOf, workItemOf } from './work-item-of';

/** The list of one person over matters: what can be done now, what came back, what is to be answered, and what is awaited. Overdue first, then by day. */
export const workOf = (matters: readonly { readonly matter: MatterAtHand; readonly actor: Actor }[]): WorkItem[] =>
  byDay(matters.flatMap(({ matter, actor }) => workIn(actor, matter)));

/** Overdue first, then by day; what has none last. */
export const byDay = (items: readonly WorkItem[]): WorkItem[] =>
  items.toSorted((a, b) => {
    const [one, other] = [a.due ?? LAST, b.due ?? LAST];
    return one < other ? -1 : one > other ? 1 : 0;
  });

const LAST = '9999';

/** What one person has to do in one matter. */
export function workIn(actor: Actor, matter: MatterAtHand): readonly WorkItem[] {
  const isOwn = isOwnMatter(actor, matter.dossier);
  const { duties } = matter;
  const returned = actor.role === 'undertaking' && isOwn ? returnedItems(matter) : [];
  const mine = isOwn ? duties.filter((duty) => isFor(actor, duty, matter)) : [];
  if (statusOf(matter.dossier.facts) === 'ended') return mine.map((duty) => toDo(duty, matter));
  const isReturned = ({ act }: Duty) => returned.some((item) => item.act === act.type);
  return [
    ...mine.filter((duty) => duty.notBefore === undefined && !isReturned(duty)).map((duty) => toDo(duty, matter)),
    ...consentItems(actor, matter),
    ...taskItems(actor, matter),
    ...returned,
    ...letterItems(actor, matter),
    ...amendmentItems(actor, matter),
    ...mine.filter(({ notBefore }) => notBefore !== undefined).map((duty) => awaited(duty, matter, itself)),
    ...(isOwn && isConcerned(actor, matter)
      ? duties.filter((duty) => !mine.includes(duty)).map((duty) => awaited(duty, matter, whoOf(duty.roles, matter)))
      : []),
  ];
}

const isFor = (actor: Actor, { act, roles }: Duty, { dossier }: MatterAtHand): boolean =>
  roles.includes(actor.role) && can(actor, act, dossier).ok;

const toDo = (duty: Duty, matter: MatterAtHand): WorkItem =>
  workItemOf(matter, { ...ofDuty(duty), kind: 'do', act: duty.act.type });

const awaited = (duty: Duty, matter: MatterAtHand, from: Words): WorkItem =>
  workItemOf(matter, { ...ofDuty(duty), kind: 'waits', from });

const itself: Words = { zh: '期限届满', en: 'a term to run' };

/** Whoever opens the next door waits for what bars it; the undertaking unit for every step of its matter; a member of the meeting for the meeting. */
function isConcerned({ role }: Actor, { dossier }: MatterAtHand): boolean {
  const gate = nextGateOf(dossier.facts);
  if (role === 'undertaking') return true;
  if (gate === 'decision' && (role === 'chief' || role === 'deputy' || role === 'member')) return true;
  return doorActOf(gate).some((act) => act.roles.includes(role));
}
