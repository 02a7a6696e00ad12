import { err, nameKey, ok, type Result } from '@/core/kernel';
import type { Actor, RoleId } from '../actor';
import { actOfEvent } from '../acts/act-of-event';
import type { Dossier } from '../dossier';
import type { RecordedEvent } from '../entry';
import { type ActRefusal, refuse } from '../refusal';
import type { AmendingType } from './amending';

const secondPersons: readonly RoleId[] = ['office', 'chief', 'deputy', 'supervisor', 'archivist'];

/** Whether a later act that opened a door stands in the record: from then on the author alone cannot amend. */
const isDoorPassedSince = ({ record }: Pick<Dossier, 'record'>, seq: number): boolean =>
  record.some((entry) => entry.seq > seq && actOfEvent(entry.type)?.gate !== undefined);

/**
 * Who may amend an entry: its author before the next door is passed; afterwards, and for others' entries, the office, whose
 * amendment counts once a second person has confirmed it. What weighs most is not even withdrawn by its author alone. Gives whether a
 * second person is needed.
 */
export function mayAmend(
  actor: Actor,
  entry: RecordedEvent,
  dossier: Dossier,
  type?: AmendingType,
): Result<boolean, ActRefusal> {
  const isAuthor = actor.id === entry.actor.id && actor.name === entry.actor.name;
  if (isAuthor && !isDoorPassedSince(dossier, entry.seq))
    return ok(type === 'withdrawEntry' && actOfEvent(entry.type)?.withdrawnByTwo === true);
  if (actor.role === 'office') return ok(true);
  return err(
    refuse('not-yours', {
      zh: isAuthor
        ? '此后已通过程序关口，由办公厅更正，并经第二人复核。'
        : '由记录人在下一关口之前更正；此后由办公厅更正，并经第二人复核。',
      en: isAuthor
        ? 'The procedure has passed a gate since: the general office amends it, and a second person confirms.'
        : 'Its author amends it before the next gate; afterwards the general office does, and a second person confirms.',
    }),
  );
}

/** One person under two accounts is one person: a name is compared as it is read (何 静 is 何静). */
const isSamePerson = (one: Actor, other: Actor): boolean =>
  one.id === other.id || nameKey(one.name) === nameKey(other.name);

/** The second person: one of those who answer for the record, and not the one who amended. */
export function mayConfirm(actor: Actor, amendment: RecordedEvent): Result<true, ActRefusal> {
  if (!secondPersons.includes(actor.role))
    return err(
      refuse('not-yours', {
        zh: '由办公厅、领导、督查或档案人员复核。',
        en: 'The office, a leader, supervision or the archivist confirms.',
      }),
    );
  return isSamePerson(actor, amendment.actor)
    ? err(
        refuse('not-yours', {
          zh: '复核人不能是提出更正的人。',
          en: 'The person who amended cannot confirm it.',
        }),
      )
    : ok(true);
}
